// Context by hand, as before AsyncLocalStorage: a property that travels from resource to resource.
const { createHook, executionAsyncId, executionAsyncResource } = require('node:async_hooks');
const context = Symbol('context');
createHook({
  init(id, type, trigger, resource) {
    const current = executionAsyncResource();
    if (current) {
      resource[context] = current[context];
    }
  },
}).enable();

for (const name of ['a', 'b']) {
  setTimeout(() => {
    executionAsyncResource()[context] = name;
    setTimeout(() => Promise.resolve().then(() => setImmediate(() => {
      console.log(name, executionAsyncResource()[context], executionAsyncId() > 1);
    })), name === 'a' ? 20 : 60);
  }, 1);
}
