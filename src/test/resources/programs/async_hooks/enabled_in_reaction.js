// A hook that is enabled or disabled inside a promise's reaction: ids are right again afterwards.
const { createHook, executionAsyncId } = require('node:async_hooks');
const heard = [];
const hook = createHook({ before: () => heard.push('before'), after: () => heard.push('after') });
Promise.resolve().then(() => {
  hook.enable();
}).then(() => {
  heard.push('second');
}).then(() => {
  hook.disable();
}).then(() => {
  heard.push('fourth');
  setTimeout(() => {
    console.log(heard, executionAsyncId() > 1);
    setImmediate(() => console.log(executionAsyncId() > 1));
  }, 5);
});
