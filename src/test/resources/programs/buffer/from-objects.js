// Buffers of things that are like buffers, texts or arrays.
class Texty { [Symbol.toPrimitive]() { return 'primitive'; } }
console.log(Buffer.from(new String('boxed')).toString(), Buffer.from(new Texty()).toString(), Buffer.from({ length: 2, 0: 300, 1: 'x' }), Buffer.from({ type: 'Buffer', data: [1, 2] }), Buffer.from([1.9, -1, '3', null]));
for (const value of [5, null, undefined, {}, true, Symbol('s'), () => 1]) {
  try {
    Buffer.from(value);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
