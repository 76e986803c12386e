// What init makes, destroy ends: nothing stays behind.
const { createHook } = require('node:async_hooks');
const alive = new Map();
const hook = createHook({
  init: (id, type) => type === 'PROMISE' || alive.set(id, type),
  destroy: (id) => alive.delete(id),
}).enable();

setTimeout(() => {}, 1);
setImmediate(() => {});
process.nextTick(() => {});
setTimeout(() => {
  hook.disable();
  setTimeout(() => console.log([...alive.values()].filter((type) => type !== 'Timeout')), 5);
}, 20);
