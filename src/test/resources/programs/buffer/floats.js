// Numbers with fractions, in both byte orders.
const b = Buffer.alloc(8);
for (const value of [1.5, -0, NaN, Infinity, 1e300, 0.1]) {
  b.writeFloatBE(value);
  const float = [b.toString('hex', 0, 4), b.readFloatBE()];
  b.writeDoubleLE(value);
  console.log(value, ...float, b.toString('hex'), b.readDoubleLE(), b.readDoubleBE());
}
