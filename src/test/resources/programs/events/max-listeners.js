// The warning about too many listeners.
const { EventEmitter, setMaxListeners, getMaxListeners, getEventListeners } = require('events');

process.on('warning', (warning) => console.log(warning.name, warning.message, warning.count, warning.type));
const emitter = new EventEmitter();
for (let i = 0; i < 13; i++) {
  emitter.on('full', () => {});
}
class Named extends EventEmitter {}
const named = new Named().setMaxListeners(1);
named.on('a', () => {}).on('a', () => {}).on(Symbol('s'), () => {});
const target = new EventTarget();
setMaxListeners(1, target, emitter);
target.addEventListener('x', () => {});
target.addEventListener('x', () => {});
console.log(getMaxListeners(target), getMaxListeners(emitter), getEventListeners(target, 'x').length, getEventListeners(emitter, 'full').length);
const unlimited = new EventEmitter().setMaxListeners(0);
for (let i = 0; i < 20; i++) {
  unlimited.on('many', () => {});
}
setMaxListeners(5);
console.log(EventEmitter.defaultMaxListeners, new EventEmitter().getMaxListeners());
