// v8.promiseHooks: each turn in the life of every promise.
const { promiseHooks } = require('node:v8');
console.log(promiseHooks);
for (const name of ['onInit', 'onBefore', 'onAfter', 'onSettled']) {
  for (const bad of [undefined, 5, {}, async () => {}, async function named() {}, async function*() {}]) {
    try {
      promiseHooks[name](bad);
      console.log(name, 'accepted');
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
}
const names = new Map();
const turns = [];
const nameOf = (promise) => {
  if (promise === undefined) return '-';
  if (!names.has(promise)) names.set(promise, `p${names.size + 1}`);
  return names.get(promise);
};
const stop = promiseHooks.createHook({
  init: (promise, parent) => turns.push(`init ${nameOf(promise)} of ${nameOf(parent)}`),
  before: (promise) => turns.push(`before ${nameOf(promise)}`),
  after: (promise) => turns.push(`after ${nameOf(promise)}`),
  settled: (promise) => turns.push(`settled ${nameOf(promise)}`),
});
const first = Promise.resolve(1);
first.then(() => turns.push('reaction')).then(() => turns.push('next'));
Promise.reject(2).catch(() => turns.push('caught'));
new Promise((resolve) => setTimeout(resolve, 5)).then(() => turns.push('later'));
(async () => {
  turns.push('async');
  await first;
  turns.push('awaited');
  await null;
  turns.push('awaited again');
  return 3;
})();
setTimeout(() => {
  stop();
  Promise.resolve().then(() => {});
  console.log(turns.join('\n'));
}, 40);
