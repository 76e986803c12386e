// 'error' events with and without listeners, the error monitor, and what wrong arguments throw.
const EventEmitter = require('events');

function attempt(run) {
  try {
    console.log('returned', run());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.context);
  }
}
const emitter = new EventEmitter();
attempt(() => emitter.emit('error', new TypeError('own error')));
attempt(() => emitter.emit('error', 'a string'));
attempt(() => emitter.emit('error', { a: 1 }));
attempt(() => emitter.emit('error'));
attempt(() => emitter.emit('error', null));
emitter.on(EventEmitter.errorMonitor, (error) => console.log('monitored', error.message));
attempt(() => emitter.emit('error', new Error('seen')));
emitter.on('error', (error) => console.log('handled', error.message));
attempt(() => emitter.emit('error', new Error('handled')));
attempt(() => emitter.on('x'));
attempt(() => emitter.once('x', 'text'));
attempt(() => emitter.removeListener('x', {}));
attempt(() => emitter.setMaxListeners(-1));
attempt(() => emitter.setMaxListeners('2'));
attempt(() => EventEmitter.setMaxListeners(NaN));
attempt(() => { EventEmitter.defaultMaxListeners = -1; });
attempt(() => new EventEmitter({ captureRejections: 'yes' }));
attempt(() => EventEmitter.getEventListeners({}));
emitter.on('throws', () => { throw new Error('from listener'); });
emitter.on('throws', () => console.log('not reached'));
attempt(() => emitter.emit('throws'));
