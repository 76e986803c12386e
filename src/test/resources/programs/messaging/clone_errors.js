// What has no copy is refused with a DataCloneError.
for (const value of [() => 1, Symbol('s'), new WeakSet(), Promise.resolve(), new Proxy({}, {}), { nested: function named() {} }]) {
  try {
    structuredClone(value);
  } catch (error) {
    console.log(error.name, error.code, error.message, error instanceof DOMException);
  }
}
for (const args of [[], [1, 5], [1, { transfer: 5 }], [1, { transfer: [1] }]]) {
  try {
    structuredClone(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  structuredClone({ get bad() { throw new TypeError('from the getter'); } });
} catch (error) {
  console.log(error.message);
}
