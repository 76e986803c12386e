// EventEmitter: order of listeners, once, prepend, removal during emit, what an emitter looks like.
const EventEmitter = require('events');

const emitter = new EventEmitter();
const log = (name) => (...args) => console.log(name, ...args);
const a = log('a');
emitter.on('event', a).once('event', log('once')).prependListener('event', log('first')).prependOnceListener('event', log('first once'));
console.log(emitter.emit('event', 1, 2), emitter.emit('event'), emitter.emit('nothing'));
console.log(emitter.listenerCount('event'), emitter.listenerCount('event', a), emitter.eventNames(), EventEmitter.listenerCount(emitter, 'event'));
emitter.on('event', a);
emitter.off('event', a);
console.log(emitter.listeners('event').length, emitter.rawListeners('event').length);
emitter.removeAllListeners('event');
console.log(emitter.eventNames(), emitter.emit('event'));

emitter.on('self', function() {
  console.log(this === emitter, arguments.length);
  emitter.removeAllListeners('self');
});
emitter.on('self', log('still called'));
emitter.emit('self', 'x');
console.log(emitter.emit('self'));

emitter.on('newListener', (type, listener) => console.log('new', String(type), typeof listener));
emitter.on('removeListener', (type, listener) => console.log('removed', String(type), listener === a));
emitter.on(Symbol('s'), () => {});
emitter.once('x', a);
emitter.emit('x', 'x');
emitter.on('y', a);
emitter.removeAllListeners('y');
emitter.removeAllListeners();
console.log(emitter.eventNames());

console.log(new EventEmitter(), emitter.getMaxListeners(), emitter.setMaxListeners(3).getMaxListeners(), EventEmitter.defaultMaxListeners);
class Radio extends EventEmitter {
  station = 'one';
}
const radio = new Radio();
radio.on('tune', a);
radio.once('tune', function named() {});
console.log(radio, Object.keys(radio), radio instanceof EventEmitter, require('events').EventEmitter === EventEmitter);
function Old() {
  EventEmitter.call(this);
}
require('util').inherits(Old, EventEmitter);
new Old().on('old', log('old')).emit('old', 1);
console.log(EventEmitter.prototype.on === EventEmitter.prototype.addListener, EventEmitter.prototype.off.name, Object.keys(EventEmitter).join());
