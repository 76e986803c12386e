// Async functions: order, values, errors, loops, parallel work, async iteration and what runs between.
const later = (value, ms = 1) => new Promise((resolve) => setTimeout(resolve, ms, value));
const log = [];
async function steps(name, count) {
  for (let i = 0; i < count; i++) {
    log.push(`${name}${i}`);
    await null;
  }
  return name;
}
async function fails() {
  await later();
  throw new Error('failed');
}
async function* ticks(n) {
  for (let i = 0; i < n; i++) {
    await later(i);
    yield i * i;
  }
}
(async () => {
  const names = await Promise.all([steps('a', 3), steps('b', 2)]);
  console.log(names, log);
  try {
    await fails();
  } catch (error) {
    console.log(error.message);
  } finally {
    console.log('cleaned up');
  }
  for await (const square of ticks(3)) console.log(square);
  const settled = await Promise.allSettled([later('x'), fails(), 3]);
  console.log(settled.map(({ status, value }) => [status, value]));
  console.log(await Promise.race([later('slow', 50), later('fast', 1)]));
  const chain = await later(2).then((n) => n * 2).then(async (n) => (await later(n)) + 1).finally(() => console.log('chained'));
  console.log(chain);
})();
