// A listener that throws does not lose the messages behind; the error is an uncaught one.
const { port1, port2 } = new MessageChannel();
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
port2.on('message', (n) => {
  console.log('message', n);
  if (n === 1) throw new Error('boom');
  port2.close();
});
port1.postMessage(1);
port1.postMessage(2);
