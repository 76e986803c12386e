// emit calls its listeners at once, on the caller's stack: no queue.
const EventEmitter = require('events');
const door = new EventEmitter();
door.on('open', () => {
  console.log('listener 1');
  process.nextTick(() => console.log('tick of listener 1'));
  Promise.resolve().then(() => console.log('promise of listener 1'));
});
door.on('open', async () => {
  console.log('listener 2');
  await null;
  console.log('listener 2 after await');
});
console.log('before emit');
door.emit('open');
console.log('after emit');
