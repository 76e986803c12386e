// After await the store is the one the async function had before it, whoever settles the promise.
const { AsyncLocalStorage } = require('node:async_hooks');
const storage = new AsyncLocalStorage();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function work(ms) {
  await pause(ms);
  const first = storage.getStore();
  for await (const each of steps()) {
    console.log(first, each, storage.getStore());
  }
}

async function* steps() {
  yield storage.getStore();
  await null;
  yield storage.getStore();
}

let open;
const gate = new Promise((resolve) => (open = resolve));
storage.run('waiting', () => gate.then((from) => console.log(from, storage.getStore())));
storage.run('opening', () => open(storage.getStore()));
Promise.all([storage.run('slow', work, 40), storage.run('fast', work, 5)]).then(() => console.log(storage.getStore()));
