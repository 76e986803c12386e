// Making buffers: from all kinds of values, alloc, concat, the pool, and wrong arguments.
console.log(Buffer.from('héllo €'), Buffer.from('68656c6c6fzz', 'hex'), Buffer.from('aGk=', 'base64'), Buffer.from('_-8', 'base64url'), Buffer.from('é', 'latin1'));
console.log(Buffer.from([1, 256, -1, 1.9, '7', 'x']), Buffer.from(new Uint16Array([1, 300])), Buffer.from(Buffer.from('copy')), Buffer.from(new String('boxed')));
console.log(Buffer.from({ length: 3, 0: 1, 2: 3 }), Buffer.from({ type: 'Buffer', data: [1, 2] }), Buffer.from({ [Symbol.toPrimitive]: () => 'primitive' }), Buffer.of(1, 2, 3));
const memory = new ArrayBuffer(8);
const view = Buffer.from(memory, 2, 4);
view[0] = 255;
console.log(view, memory, Buffer.from(memory).length, view.buffer === memory, view.byteOffset);
console.log(Buffer.alloc(3), Buffer.alloc(5, 'ab'), Buffer.alloc(4, 1), Buffer.alloc(6, 'YWI=', 'base64'), Buffer.alloc(0), Buffer.allocUnsafe(10).length, Buffer.allocUnsafeSlow(2).length);
console.log(Buffer.concat([Buffer.from('a'), new Uint8Array([98, 99])]), Buffer.concat([Buffer.from('abc')], 2), Buffer.concat([Buffer.from('a')], 3), Buffer.concat([]));
console.log(Buffer.from('x') instanceof Uint8Array, Buffer.from('x').constructor === Buffer, Buffer.isBuffer(new Uint8Array(1)), Buffer.poolSize, Buffer.from('ab').buffer.byteLength);
console.log(Buffer.byteLength('héllo'), Buffer.byteLength('YWI=', 'base64'), Buffer.byteLength('abcd', 'hex'), Buffer.byteLength('ab', 'utf16le'), Buffer.byteLength(new ArrayBuffer(7)));
console.log(['utf8', 'UTF-8', 'hex', 'ucs2', 'latin1', 'binary', 'base64url', 'ascii', 'x', '', 5].map((name) => Buffer.isEncoding(name)));
console.log(new Uint8Array(Buffer.from('ab')), Array.from(Buffer.from('ab')), [...Buffer.from('ab').entries()], Buffer.from('abc').map((byte) => byte + 1));
console.log(JSON.stringify(Buffer.from('hi')), JSON.stringify({ data: Buffer.alloc(0) }), `${Buffer.from('text')}`, Object.keys(Buffer.from('ab')));
for (const run of [
  () => Buffer.from(5), () => Buffer.from(null), () => Buffer.from(undefined), () => Buffer.from({}), () => Buffer.from(true), () => Buffer.from('a', 'nope'),
  () => Buffer.alloc(-1), () => Buffer.alloc('5'), () => Buffer.alloc(NaN), () => Buffer.alloc(2 ** 40), () => Buffer.concat('a'), () => Buffer.concat([1]), () => Buffer.byteLength(5),
  () => Buffer.from(memory, 9), () => Buffer.from(memory, 0, 9), () => Buffer.alloc(1, 'zz', 'hex'),
]) {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
