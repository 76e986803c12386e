// A WebAssembly memory is an ArrayBuffer that buffers, hashes and random bytes work on.
const m = new WebAssembly.Memory({ initial: 1 });
const b = Buffer.from(m.buffer);
b.write('héllo', 10);
console.log(b.toString('utf8', 10, 16), b.subarray(10, 16), new Uint8Array(m.buffer)[10], Object.prototype.toString.call(m.buffer));
require('crypto').randomFillSync(b, 100, 8);
console.log(b.subarray(100, 108).some((x) => x !== 0));
console.log(require('crypto').createHash('md5').update(b.subarray(0, 90)).digest('hex'));
m.grow(1);
console.log(b.length, m.buffer.byteLength);
