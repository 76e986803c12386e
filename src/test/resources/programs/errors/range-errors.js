// V8's words for values out of range.
function forever() { return forever() + 1; }
const attempts = [
  () => new Array(-1), () => { [].length = 1.5; }, () => 'x'.repeat(-1), () => (1).toFixed(101), () => (1).toString(1),
  () => (1).toPrecision(0), () => forever(), () => 'x'.normalize('x'), () => new Date(NaN).toISOString(), () => BigInt(1.5),
  () => String.fromCodePoint(-1), () => 1n / 0n, () => new ArrayBuffer(-1), () => 'x'.repeat(2 ** 30),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
