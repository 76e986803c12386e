// A port that listens keeps the process alive; unref lets it end.
const { port1, port2 } = new MessageChannel();
port2.on('message', () => console.log('never'));
console.log(port1.hasRef(), port2.hasRef());
port2.unref();
console.log(port2.hasRef());
process.on('exit', () => console.log('exit'));
