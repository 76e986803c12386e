// V8's words for taking undefined, null and what cannot be iterated apart.
const object = { inner: {}, one() { return 1; }, self() { return this; } };
class Thing {}
const attempts = [
  () => { const { x } = object.none; }, () => { const {} = null; }, () => { const { x } = object.self().none; }, () => { let x; ({ x } = null); },
  () => { const { ...rest } = null; }, () => { for (const { x } of [null]); }, () => { const { x = 1 } = undefined; }, () => { const { x, y } = undefined; },
  () => { function named({ name }) { return name; } named(); }, () => { function named({ name, age }) { return name + age; } named(null); },
  () => { const [{ x }] = []; }, () => { const [[x]] = []; }, () => { const { inner: { deep: { x } } } = object; },
  () => { const [x] = object.inner; }, () => { const [x] = object.one(); }, () => { let x; [x] = 5; }, () => { const [x] = null; }, () => { const [x] = {}; },
  () => { const [x] = new Thing(); }, () => (([x]) => x)(5), () => (([x]) => x)(), () => (([x]) => x)(null), () => (([x]) => x)({}),
  () => [...object], () => [...object.inner], () => [...undefined], () => [...new Thing()], () => object.one(...5),
  () => { for (const x of object.one()); }, () => { for (const x of object.inner); }, () => new Map(object), () => new Map([5]), () => new Set(true),
  () => Array.from(null), () => Object.fromEntries(object), () => Object.fromEntries([1]), () => Object.entries(null),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
(async () => {
  for (const attempt of [
    async () => { const { x } = await null; }, async () => { for await (const x of 5); }, async () => { for await (const x of object.inner); },
    async () => { (await object).none(); }, () => Promise.all(5), () => Promise.race(), () => Promise.any(null), () => Promise.allSettled({}),
    () => Promise.any([]), () => Promise.any([Promise.reject(1)]), () => Promise.resolve().then(() => null.x), () => new Promise((resolve) => resolve.x.y),
  ]) {
    await attempt().catch((error) => console.log(`${error.name}: ${error.message}`));
  }
})();
