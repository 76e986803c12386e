// The options of structuredClone: an object or nothing, and what they transfer is iterable.
for (const options of ['', 1, true, null, undefined, {}, { transfer: 1 }, { transfer: '' }, { transfer: null }, { transfer: [] }]) {
  try {
    console.log(structuredClone({ a: 1 }, options));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
