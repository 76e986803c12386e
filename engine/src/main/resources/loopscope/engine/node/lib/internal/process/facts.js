'use strict';
// What the process says of itself and never changes: versions, how it was built, what it can do.

const version = '20.20.2';

/** The versions of the parts of the Node that is followed; programs ask them to know what they may use. */
const versions = {
  node: version,
  acorn: '8.16.0',
  ada: '2.9.2',
  ares: '1.34.6',
  brotli: '1.1.0',
  cjs_module_lexer: '2.2.0',
  cldr: '48.0',
  icu: '78.2',
  llhttp: '9.3.1',
  modules: '115',
  napi: '9',
  nghttp2: '1.61.0',
  openssl: '3.0.19',
  simdutf: '6.4.2',
  tz: '2025c',
  undici: '6.24.1',
  unicode: '17.0',
  uv: '1.46.0',
  uvwasi: '0.0.23',
  v8: '11.3.244.8-node.38',
  zlib: '1.3.1-e00f703',
};

const download = `https://nodejs.org/download/release/v${version}/node-v${version}`;
const release = {
  name: 'node', lts: 'Iron', sourceUrl: `${download}.tar.gz`, headersUrl: `${download}-headers.tar.gz`,
};

const features = {
  inspector: false, debug: false, uv: true, ipv6: true, tls_alpn: true, tls_sni: true, tls_ocsp: true, tls: true,
};
for (const name of ['cached_builtins', 'require_module']) {
  Object.defineProperty(features, name, { __proto__: null, enumerable: true, configurable: false, get: () => true });
}

/** What is there cannot be changed; a program may add to it. */
function fixed(value) {
  for (const name of Object.keys(value)) {
    Object.defineProperty(value, name, { __proto__: null, writable: false });
  }
  return value;
}

function frozen(value) {
  Object.values(value).filter((each) => typeof each === 'object').forEach(frozen);
  return Object.freeze(value);
}

function config(arch) {
  return frozen({
    target_defaults: { cflags: [], default_configuration: 'Release', defines: [], include_dirs: [], libraries: [] },
    variables: {
      asan: 0,
      coverage: false,
      debug_node: false,
      host_arch: arch,
      icu_small: false,
      is_debug: 0,
      napi_build_version: versions.napi,
      node_builtin_shareable_builtins: [],
      node_byteorder: 'little',
      node_install_npm: false,
      node_module_version: 115,
      node_no_browser_globals: false,
      node_prefix: '/',
      node_shared: false,
      node_shared_openssl: false,
      node_use_openssl: true,
      node_without_node_options: false,
      openssl_is_fips: false,
      openssl_quic: false,
      single_executable_application: false,
      target_arch: arch,
      ubsan: 0,
      v8_enable_i18n_support: 1,
      v8_enable_inspector: 0,
      v8_enable_webassembly: 1,
    },
  });
}

module.exports = { config, features, release, version: `v${version}`, versions: fixed(versions) };
