// An AsyncLocalStorage's store follows every asynchronous hop.
const { AsyncLocalStorage } = require('node:async_hooks');
const fs = require('node:fs');
const storage = new AsyncLocalStorage();

const hops = {
  timeout: (done) => setTimeout(done, 1),
  immediate: (done) => setImmediate(done),
  tick: (done) => process.nextTick(done),
  microtask: (done) => queueMicrotask(done),
  promise: (done) => Promise.resolve().then(done),
  catch: (done) => Promise.reject(new Error()).catch(done),
  thenable: (done) => Promise.resolve({ then: (resolve) => resolve() }).then(done),
  stat: (done) => fs.stat(__filename, done),
  readFile: (done) => fs.readFile(__filename, done),
  promises: (done) => fs.promises.stat(__filename).then(done),
  random: (done) => require('node:crypto').randomBytes(4, done),
};

(async () => {
  for (const [name, hop] of Object.entries(hops)) {
    await new Promise((resolve) => storage.run({ name }, () => hop(() => {
      console.log(name, storage.getStore());
      resolve();
    })));
  }
  console.log('outside', storage.getStore());
})();
