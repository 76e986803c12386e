// map, filter, flatMap, take, drop, reduce and their kin on a Readable.
const { Readable } = require('stream');
const numbers = () => Readable.from([1, 2, 3, 4, 5, 6]);
(async () => {
  console.log(await numbers().filter((n) => n % 2 === 0).map(async (n) => n * 10).toArray());
  console.log(await numbers().drop(1).take(2).toArray(), await numbers().reduce((sum, n) => sum + n, 0));
  console.log(await numbers().some((n) => n > 5), await numbers().every((n) => n > 5), await numbers().find((n) => n > 3));
  console.log(await numbers().flatMap((n) => [n, -n]).take(4).toArray());
  await numbers().forEach((n) => { if (n < 3) console.log('each', n); });
  await numbers().map((n) => { if (n === 3) throw new Error('three'); return n; }).toArray().catch((error) => console.log(error.message));
  await numbers().map((n) => n, { signal: AbortSignal.abort() }).toArray().catch((error) => console.log(error.name));
  try { numbers().map(1); } catch (error) { console.log(error.message); }
})();
