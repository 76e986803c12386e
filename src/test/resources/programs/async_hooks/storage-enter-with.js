// enterWith lasts until the callback that runs is over; disable forgets.
const { AsyncLocalStorage } = require('node:async_hooks');
const storage = new AsyncLocalStorage();

setTimeout(() => {
  storage.enterWith('first');
  setTimeout(() => {
    console.log('later', storage.getStore());
    storage.disable();
    console.log('disabled', storage.getStore());
    storage.run('again', () => console.log(storage.getStore()));
  }, 20);
  console.log('entered', storage.getStore());
}, 1);
setTimeout(() => console.log('other', storage.getStore()), 5);
