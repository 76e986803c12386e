// events.on ends with an event of its own, and passes errors on.
const { on, EventEmitter } = require('events');
(async () => {
  const emitter = new EventEmitter();
  setImmediate(() => { emitter.emit('tick', 1, 'a'); emitter.emit('tick', 2); emitter.emit('done'); });
  for await (const args of on(emitter, 'tick', { close: ['done'] })) console.log(args);
  console.log('over', emitter.listenerCount('tick'));
  setImmediate(() => emitter.emit('error', new Error('bad')));
  try { for await (const args of on(emitter, 'tick')) console.log(args); } catch (error) { console.log(error.message); }
})();
