// What the process says of how it was built.
console.log(process.version, process.versions.node, process.versions.modules, process.release.name, process.release.lts);
console.log(Object.keys(process.release), process.config.variables.napi_build_version);
console.log(typeof process.config.target_defaults, process.features.uv, process.features.tls, process.features.ipv6);
process.version = 'other';
process.versions.node = 'other';
console.log(process.version, process.versions.node);
try {
  process.config.variables.asan = 5;
  process.config.other = 1;
} finally {
  console.log(process.config.variables.asan, process.config.other);
}
