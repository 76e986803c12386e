// A message arrives in the poll phase: after ticks, promise jobs and due timers, before immediates of the same turn.
const { MessageChannel } = require('node:worker_threads');
const { port1, port2 } = new MessageChannel();
setImmediate(() => {
  port2.on('message', (value) => {
    console.log('message', value);
    process.nextTick(() => console.log('tick after', value));
    Promise.resolve().then(() => console.log('job after', value));
    setImmediate(() => console.log('immediate after', value));
    if (value === 2) port2.close();
  });
  port1.postMessage(1);
  port1.postMessage(2);
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('job'));
});
