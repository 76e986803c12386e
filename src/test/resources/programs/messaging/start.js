// A port with addEventListener receives once start() is called; once() hears one message.
const { port1, port2 } = new MessageChannel();
port2.addEventListener('message', ({ data }) => {
  console.log('event', data);
  port2.close();
});
const second = new MessageChannel();
second.port2.once('message', (data) => console.log('once', data));
second.port1.postMessage('a');
second.port1.postMessage('b');
port1.postMessage('later');
port2.start();
