// Random bytes: what is certain about them.
const crypto = require('crypto');

console.log(crypto.randomBytes(16).length, crypto.randomBytes(0).length);
console.log(crypto.randomBytes(16).equals(crypto.randomBytes(16)));
console.log(/^[0-9a-f]{40}$/.test(crypto.randomBytes(20).toString('hex')));
crypto.randomBytes(8, (error, bytes) => console.log('callback', error, Buffer.isBuffer(bytes), bytes.length));
const filled = crypto.randomFillSync(Buffer.alloc(8), 4);
console.log(filled.subarray(0, 4), filled.length);
crypto.randomFill(new Uint32Array(3), 1, 1, (error, array) => console.log(error, array[0], array[2], array.length));
for (const size of [-1, 'ten', 2 ** 31, NaN, undefined]) {
  try {
    crypto.randomBytes(size);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
