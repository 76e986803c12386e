// Two ports answer each other; each answer takes a turn of the loop.
const { port1, port2 } = new MessageChannel();
port1.on('message', (n) => {
  console.log('ping', n);
  if (n >= 6) return port1.close();
  port1.postMessage(n + 1);
});
port2.on('message', (n) => {
  console.log('pong', n);
  port2.postMessage(n + 1);
});
port1.postMessage(1);
