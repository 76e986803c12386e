// Prime numbers, checked and generated.
const { checkPrime, checkPrimeSync, generatePrime, generatePrimeSync } = require('crypto');

console.log([2n, 3n, 4n, 97n, 561n, 2n ** 127n - 1n].map((n) => checkPrimeSync(n)));
console.log(checkPrimeSync(Buffer.from([1, 1])));
const prime = generatePrimeSync(64, { bigint: true });
console.log(prime.toString(2).length, checkPrimeSync(prime));
const safe = generatePrimeSync(32, { bigint: true, safe: true });
console.log(checkPrimeSync(safe), checkPrimeSync((safe - 1n) / 2n));
console.log(generatePrimeSync(3, { bigint: true }) % 2n);
console.log(generatePrimeSync(32, { bigint: true, add: 12n, rem: 7n }) % 12n);
generatePrime(24, (error, bytes) => {
  console.log(error, bytes instanceof ArrayBuffer, bytes.byteLength);
  checkPrime(bytes, (error, isPrime) => console.log(error, isPrime));
});
for (const action of [
  () => checkPrimeSync(13), () => checkPrimeSync(-1n), () => generatePrimeSync(0),
  () => generatePrimeSync(1), () => generatePrimeSync(4, { add: 120n }),
]) {
  try {
    action();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
