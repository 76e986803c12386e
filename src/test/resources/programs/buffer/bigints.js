// 64-bit numbers.
const b = Buffer.alloc(16);
console.log(b.writeBigInt64LE(-5n), b.writeBigUInt64BE(2n ** 63n, 8), b, b.readBigInt64LE(0), b.readBigUint64BE(8), b.readBigInt64BE(8));
for (const attempt of [() => b.writeBigInt64LE(2n ** 63n), () => b.writeBigUInt64LE(-1n), () => b.writeBigUInt64LE(1), () => b.readBigInt64BE(10), () => b.writeBigInt64BE('5')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
