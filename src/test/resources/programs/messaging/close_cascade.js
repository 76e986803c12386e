// Closing one end closes the other after the messages that wait; close takes a callback.
const { port1, port2 } = new MessageChannel();
port2.on('message', (value) => console.log('received', value));
port2.on('close', () => console.log('port2 closed'));
port1.postMessage('before close');
port1.close(() => console.log('close callback'));
port1.postMessage('after close');
