// A hook sees a timeout made, run and ended; ids tell what scheduled what.
const { createHook, executionAsyncId, triggerAsyncId } = require('node:async_hooks');
const seen = [];
const ids = new Map([[executionAsyncId(), 'main']]);
const name = (id) => ids.get(id);
const hook = createHook({
  init(id, type, trigger) {
    ids.set(id, `${type}${[...ids.values()].filter((each) => each.startsWith(type)).length}`);
    seen.push(`init ${name(id)} by ${name(trigger)}`);
  },
  before: (id) => seen.push(`before ${name(id)}`),
  after: (id) => seen.push(`after ${name(id)}`),
}).enable();

setTimeout(() => {
  seen.push(`inner is ${name(executionAsyncId())} by ${name(triggerAsyncId())}`);
  setImmediate(() => {
    hook.disable();
    seen.push(`last is ${name(executionAsyncId())} by ${name(triggerAsyncId())}`);
    setImmediate(() => console.log(seen.join('\n')));
  });
}, 1);
process.nextTick(() => seen.push(`tick is ${name(executionAsyncId())}`));
