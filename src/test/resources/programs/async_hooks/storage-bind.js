// bind and snapshot take the context along into calls made elsewhere.
const { AsyncLocalStorage } = require('node:async_hooks');
const storage = new AsyncLocalStorage();

const bound = storage.run('then', () => AsyncLocalStorage.bind((a, b) => `${storage.getStore()} ${a + b}`));
const inThen = storage.run('snapshot', () => AsyncLocalStorage.snapshot());
storage.run('now', () => {
  console.log(bound(1, 2), bound.length);
  console.log(inThen((word) => `${word} ${storage.getStore()}`, 'in'));
  console.log(storage.getStore());
});
