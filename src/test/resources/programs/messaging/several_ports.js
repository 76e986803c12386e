// Ports that have messages are served in the order in which they were made.
const a = new MessageChannel();
const b = new MessageChannel();
setImmediate(() => {
  for (const [name, port] of [['a1', a.port1], ['a2', a.port2], ['b2', b.port2]]) {
    port.on('message', (value) => {
      console.log(name, value);
      if (name === 'a1') a.port1.postMessage('from a1');
      if (name === 'b2') { a.port1.close(); b.port1.close(); }
    });
  }
  b.port1.postMessage('to b2');
  a.port2.postMessage('to a1');
});
