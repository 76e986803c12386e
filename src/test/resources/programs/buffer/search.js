// Comparing, finding, filling, copying, slicing; and how a buffer is shown.
const { inspect } = require('util');

const buffer = Buffer.from('the quick brown fox the end');
for (const args of [['the'], ['the', 1], ['the', -5], ['cat'], [''], ['', 50], [116], [Buffer.from('fox')], ['66', 0, 'hex'], ['e', NaN], ['the', undefined], ['the', {}]]) {
  console.log(args, buffer.indexOf(...args), buffer.lastIndexOf(...args), buffer.includes(...args));
}
console.log(Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.from('abc').compare(Buffer.from('xabc'), 1), Buffer.from('a').equals(Buffer.from('a')), [Buffer.from('b'), Buffer.from('a')].sort(Buffer.compare));
console.log(Buffer.alloc(5).fill('ab'), Buffer.alloc(5).fill(7, 1, 3), Buffer.alloc(4).fill('€'), Buffer.alloc(4).fill(''), Buffer.alloc(3).fill(Buffer.from([1, 2])), Buffer.alloc(3).fill('61', 'hex'), Buffer.alloc(2).fill(256 + 3));
const part = buffer.subarray(4, 9);
part[0] = 81;
console.log(part.toString(), buffer.toString('utf8', 0, 9), buffer.slice(-3).toString(), buffer.subarray(5, 2).length, Uint8Array.prototype.slice.call(buffer, 0, 3));
const target = Buffer.alloc(6);
console.log(buffer.copy(target, 1, 0, 3), target, Buffer.from([1, 2, 3]).copy(target), target, target.copy(target, 2, 0), target);
console.log(buffer, [buffer.subarray(0, 2)], { nested: { deep: { buffer: part } } }, Buffer.alloc(0), Object.assign(Buffer.from('a'), { extra: 1 }), inspect(buffer, { depth: -1 }));
require('buffer').INSPECT_MAX_BYTES = 3;
console.log(buffer, Buffer.from('abc'), Buffer.from('abcd'));
for (const run of [() => buffer.indexOf({}), () => buffer.equals('a'), () => buffer.compare(1), () => buffer.compare(buffer, 0, 100), () => target.fill('a', 0, 9), () => target.fill('zz', 'hex'), () => target.fill('a', 'x'), () => buffer.copy([]), () => buffer.copy(target, -1), () => buffer.copy(target, 0, 99)]) {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
