// An error event without listener throws; with one it is just an event.
const EventEmitter = require('events');
const quiet = new EventEmitter();
quiet.on('error', (error) => console.log('listener', error.message));
quiet.emit('error', new Error('heard'));
try {
  new EventEmitter().emit('error', new Error('unheard'));
} catch (error) {
  console.log('thrown', error.message);
}
try {
  new EventEmitter().emit('error', 'text');
} catch (error) {
  console.log(error.code, error.message);
}
