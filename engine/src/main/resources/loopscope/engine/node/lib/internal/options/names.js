'use strict';
// The names of Node's options: those that may stand in NODE_OPTIONS, and those that may not.

function words(text) {
  return text.trim().split(/\s+/);
}

/** Switches, which --no- turns off. */
const switches = words(`
  addons allow-addons allow-child-process allow-wasi allow-worker debug-arraybuffer-allocations deprecation
  disable-wasm-trap-handler enable-fips enable-source-maps experimental-detect-module experimental-eventsource
  experimental-fetch experimental-global-customevent experimental-global-webcrypto experimental-import-meta-resolve
  experimental-network-imports experimental-permission experimental-print-required-tla experimental-repl-await
  experimental-require-module experimental-shadow-realm experimental-vm-modules experimental-wasm-modules
  experimental-websocket extra-info-on-fatal-exception force-async-hooks-checks force-context-aware force-fips
  force-node-api-uncaught-exceptions-policy frozen-intrinsics global-search-paths heap-prof insecure-http-parser
  inspect inspect-brk inspect-wait network-family-autoselection node-snapshot openssl-legacy-provider
  openssl-shared-config pending-deprecation preserve-symlinks preserve-symlinks-main report-compact
  report-exclude-network report-on-fatalerror report-on-signal report-uncaught-exception test-only throw-deprecation
  tls-max-v1.2 tls-max-v1.3 tls-min-v1.0 tls-min-v1.1 tls-min-v1.2 tls-min-v1.3 trace-atomics-wait trace-deprecation
  trace-exit trace-promises trace-sigint trace-sync-io trace-tls trace-uncaught trace-warnings track-heap-objects
  use-bundled-ca use-openssl-ca verify-base-objects warnings watch watch-preserve-output zero-fill-buffers
`);

const others = words(`
  --abort-on-uncaught-exception --allow-fs-read --allow-fs-write --conditions --debug-port --diagnostic-dir
  --disable-proto --disable-warning --disallow-code-generation-from-strings --dns-result-order
  --enable-etw-stack-walking --enable-network-family-autoselection --es-module-specifier-resolution
  --experimental-abortcontroller --experimental-default-type --experimental-json-modules --experimental-loader
  --experimental-modules --experimental-policy --experimental-report --experimental-specifier-resolution
  --experimental-top-level-await --experimental-wasi-unstable-preview1 --experimental-worker --expose-gc
  --heap-prof-dir --heap-prof-interval --heap-prof-name --heapsnapshot-near-heap-limit --heapsnapshot-signal
  --http-parser --huge-max-old-generation-size --icu-data-dir --import --input-type --inspect-port
  --inspect-publish-uid --interpreted-frames-native-stack --jitless --loader --max-http-header-size
  --max-old-space-size --max-semi-space-size --napi-modules --network-family-autoselection-attempt-timeout
  --node-memory-debug --openssl-config --perf-basic-prof --perf-basic-prof-only-functions --perf-prof
  --perf-prof-unwinding-info --policy-integrity --prof-process --redirect-warnings --report-dir --report-directory
  --report-filename --report-signal --require --secure-heap --secure-heap-min --snapshot-blob --stack-trace-limit
  --test-reporter --test-reporter-destination --test-shard --title --tls-cipher-list --tls-keylog
  --trace-event-categories --trace-event-file-pattern --trace-events-enabled --trace-require-module
  --unhandled-rejections --use-largepages --v8-pool-size --watch-path -C -r
`);

const onlyTyped = words(`
  --allow-natives-syntax --build-snapshot --build-snapshot-config --check --completion-bash --cpu-prof --cpu-prof-dir
  --cpu-prof-interval --cpu-prof-name --env-file --eval --experimental-default-type --experimental-sea-config
  --experimental-test-coverage --experimental-test-module-mocks --expose-internals --help --interactive
  --print --prof --security-revert --stack-size --test --test-concurrency --test-force-exit --test-name-pattern --test-only
  --test-skip-pattern --test-timeout --test-udp-no-try-send --v8-options --version -c -e -h -i -p -pe -v
`);

/** Options that belong to V8 are known by how they begin; this engine has no use for them. */
const engine = /^--(no-?)?(harmony|expose-|gc-|trace-gc|trace-opt|trace-deopt|max-|min-|semi-|stress-|single-threaded|predictable|optimize|opt$|turbo|sparkplug|maglev|concurrent|random-seed|wasm-|stack-)/;

const allowedInEnvironment = new Set([...switches.flatMap((name) => [`--${name}`, `--no-${name}`]), ...others]);
const typed = new Set(onlyTyped);

/** The name as it is listed: V8's may be written with underscores. */
function listed(name) {
  return name.startsWith('--') ? `--${name.slice(2).replaceAll('_', '-')}` : name;
}

function isKnown(name) {
  const found = listed(name);
  return allowedInEnvironment.has(found) || typed.has(found) || engine.test(found);
}

/** Options of the whole process, which a worker cannot have of its own. */
const processWide = new Set(words(`
  --abort-on-uncaught-exception --build-snapshot --check --completion-bash --cpu-prof --disable-proto --env-file --eval
  --expose-gc --force-fips --enable-fips --help --icu-data-dir --interactive --openssl-config --print --prof --redirect-warnings
  --secure-heap --security-revert --stack-trace-limit --test --title --tls-cipher-list --trace-event-categories
  --trace-event-file-pattern --trace-sigint --v8-options --v8-pool-size --version -c -e -h -i -p -pe -v
`));

function isWorkerOption(name) {
  const found = listed(name.replace(/=.*$/s, ''));
  return isKnown(found) && !processWide.has(found) && !engine.test(found);
}

module.exports = { allowedInEnvironment, isKnown, isWorkerOption, listed };
