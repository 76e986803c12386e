// The functions of the web on the global object are plain functions; crypto is a getter.
for (const name of ['fetch', 'structuredClone', 'queueMicrotask']) {
  const { value, ...flags } = Object.getOwnPropertyDescriptor(globalThis, name);
  console.log(value, value.length, flags);
}
const { get, set, ...flags } = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
console.log(typeof get, set, flags, crypto === crypto, crypto === require('crypto').webcrypto);
console.log(globalThis);
try {
  structuredClone();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(structuredClone({ a: [1, new Date(0)] }));
globalThis.fetch = () => 'mine';
console.log(fetch('x'));
