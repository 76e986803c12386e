// Numbers of three, five and six bytes.
const b = Buffer.alloc(6);
b.writeUIntBE(0x123456789abc, 0, 6);
console.log(b, b.readUIntBE(0, 6), b.readUIntLE(0, 3), b.readIntBE(3, 3), b.readIntLE(1, 5));
for (const attempt of [() => b.readUIntBE(0, 7), () => b.readUIntBE(0), () => b.readIntLE(4, 3), () => b.writeIntBE(2 ** 23, 0, 3), () => b.writeUIntLE(-1, 0, 2)]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
