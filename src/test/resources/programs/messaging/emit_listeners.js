// A port is an EventTarget with the methods of an EventEmitter.
const { port1, port2 } = new MessageChannel();
const listener = () => {};
port1.on('message', listener);
console.log(port1.listenerCount('message'), port1.hasRef());
port1.off('message', listener);
console.log(port1.listenerCount('message'), port1.hasRef());
port1.once('custom', (value) => console.log('custom', value));
console.log(port1.emit('custom', 42), port1.emit('custom', 43));
console.log(port1 instanceof EventTarget, Object.prototype.toString.call(port2));
