// Array buffers that grow, and expressions with sets.
const buffer = new ArrayBuffer(4, { maxByteLength: 8 });
const view = new Uint8Array(buffer);
buffer.resize(6);
console.log(buffer.resizable, buffer.byteLength, buffer.maxByteLength, view.length);
console.log(/[\p{L}--[a-z]]/v.test('a'), /[\p{L}--[a-z]]/v.test('A'), /a/v.unicodeSets);
