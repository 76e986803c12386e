// Promises are resources too, once a hook listens.
const { createHook, executionAsyncId, triggerAsyncId } = require('node:async_hooks');
const seen = [];
const hook = createHook({
  init: (id, type, trigger, resource) => seen.push(`init ${type} ${resource instanceof Promise}`),
  before: () => seen.push('before'),
  after: () => seen.push('after'),
  promiseResolve: () => seen.push('resolve'),
}).enable();
const main = executionAsyncId();
const first = Promise.resolve(1);
first.then(() => {
  seen.push(`then ${executionAsyncId() > main} ${triggerAsyncId() > main}`);
  hook.disable();
});
setTimeout(() => console.log(seen.join('\n')), 5);
