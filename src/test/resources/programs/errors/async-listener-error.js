// An async listener that throws rejects a promise that nobody holds.
const EventEmitter = require('events');
process.on('exit', (code) => console.log('exit', code));
const emitter = new EventEmitter();
emitter.on('go', async () => { throw new Error('lost'); });
try {
  emitter.emit('go');
  console.log('emit returned');
} catch {
  console.log('never printed');
}
