// The names that come with fetch.
for (const name of ['fetch', 'Headers', 'Request', 'Response', 'FormData', 'File', 'Blob']) {
  const value = globalThis[name];
  console.log(name, typeof value, value.name, value.length, Object.getOwnPropertyDescriptor(globalThis, name).enumerable);
}
for (const name of ['Headers', 'Response', 'FormData']) {
  console.log(Object.getOwnPropertyNames(globalThis[name].prototype).join());
  console.log(Object.keys(globalThis[name].prototype).join());
}
globalThis.fetch = (url) => `mine: ${url}`;
console.log(fetch('x'));
