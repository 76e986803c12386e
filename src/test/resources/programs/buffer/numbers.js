// Reading and writing numbers: sizes, byte orders, signs, and the bounds they must keep.
const buffer = Buffer.from([0x01, 0x80, 0xff, 0x7f, 0x40, 0x49, 0x0f, 0xdb, 0xfe, 0x00]);
for (const name of Object.getOwnPropertyNames(Buffer.prototype).filter((each) => each.startsWith('read')).sort()) {
  const sized = /U?[Ii]nt[LB]E$/.test(name);
  console.log(name, sized ? [1, 2, 3, 4, 5, 6].map((size) => buffer[name](1, size)) : buffer[name](0), sized ? '' : buffer[name](1));
}
for (const [name, value, size] of [
  ['writeUInt8', 255], ['writeInt8', -128], ['writeUInt16LE', 0x1234], ['writeUInt16BE', 0x1234], ['writeInt32LE', -2], ['writeInt32BE', -2], ['writeUInt32LE', 0xdeadbeef],
  ['writeFloatBE', 1.5], ['writeDoubleLE', -0.1], ['writeBigInt64BE', -5n], ['writeBigUInt64LE', 2n ** 64n - 1n], ['writeIntBE', -8388608, 3], ['writeUIntLE', 0x123456789abc, 6], ['writeUInt8', '7'], ['writeInt16LE', 1.9],
]) {
  const target = Buffer.alloc(8);
  console.log(name, value, size === undefined ? target[name](value) : target[name](value, 0, size), target);
}
for (const run of [
  () => buffer.readUInt8(10), () => buffer.readInt32LE(8), () => buffer.readDoubleBE(-1), () => buffer.readUInt8(1.5), () => buffer.readUInt8('1'), () => buffer.readUIntLE(0, 7),
  () => buffer.readUIntLE(0), () => buffer.readIntBE(9, 2), () => buffer.writeUInt8(256), () => buffer.writeInt8(-129), () => buffer.writeInt16BE(40000), () => buffer.writeUInt32LE(-1),
  () => buffer.writeInt32LE(2 ** 31), () => buffer.writeBigInt64LE(2n ** 63n), () => buffer.writeBigUInt64BE(-1n), () => buffer.writeIntLE(2 ** 47, 0, 6), () => buffer.writeUInt8(1, 10), () => Buffer.alloc(1).readInt32LE(),
  () => buffer.swap16().subarray(0, 4), () => Buffer.alloc(3).swap16(), () => Buffer.from('abcdefgh').swap32().toString(), () => Buffer.from('abcdefgh').swap64().toString(),
]) {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
