// What fill repeats: a byte, text, bytes; and how it is cut off at the end.
const { Buffer } = require('buffer');
for (const value of [7, 263, -1, 1.9, NaN, null, true, '', 'a', 'ab', 'abcdefgh', 'é', Buffer.from([1, 2, 3]), new Uint8Array(0)]) {
  try {
    console.log(Buffer.alloc(7).fill(value), Buffer.alloc(7).fill(value, 2, 6));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const own = Buffer.from('abcdef');
console.log(own.fill(own.subarray(1, 3)).toString(), Buffer.alloc(4, '6162', 'hex'));
const large = Buffer.alloc(10_000_000, 'pattern');
console.log(large.subarray(-9).toString(), large.lastIndexOf('pattern'));
