// SlowBuffer makes buffers that never come from the pool.
const { SlowBuffer } = require('buffer');
const slow = SlowBuffer(10);
console.log(slow.length, slow.buffer.byteLength, slow instanceof Buffer, slow.fill(1));
for (const size of ['10', -1, NaN, 2 ** 40]) {
  try {
    console.log(SlowBuffer(size).length);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
