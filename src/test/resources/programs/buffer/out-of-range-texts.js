// What is said about numbers that do not fit and places that are not there.
const b = Buffer.alloc(4);
for (const attempt of [() => b.writeUInt8(256), () => b.writeInt8(-129), () => b.writeUInt16LE(70000), () => b.writeInt32BE(2 ** 31), () => b.readUInt32LE(1),
  () => b.readUInt8(-1), () => b.readUInt8(1.5), () => b.readUInt8('0'), () => Buffer.alloc(1).readInt16LE(), () => b.readUInt8(4)]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
