// setMaxListeners for emitters and targets, and the warning of a leak.
const events = require('events');
process.on('warning', (warning) => console.log(warning.name, warning.message));
const emitter = new events.EventEmitter();
const target = new EventTarget();
events.setMaxListeners(1, emitter, target);
console.log(events.getMaxListeners(emitter), events.getMaxListeners(target), events.defaultMaxListeners);
emitter.on('x', () => {}).on('x', () => {}).on('x', () => {});
target.addEventListener('y', () => {});
target.addEventListener('y', () => {});
console.log(events.getEventListeners(target, 'y').length, events.getEventListeners(emitter, 'x').length);
