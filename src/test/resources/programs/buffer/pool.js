// Small buffers share memory; large ones and those of alloc do not.
const a = Buffer.from('one');
const b = Buffer.from('two');
console.log(a.buffer === b.buffer, a.buffer.byteLength, b.byteOffset - a.byteOffset);
console.log(Buffer.alloc(3).buffer.byteLength, Buffer.allocUnsafe(3).buffer.byteLength, Buffer.allocUnsafe(5000).buffer.byteLength, Buffer.allocUnsafeSlow(3).buffer.byteLength);
