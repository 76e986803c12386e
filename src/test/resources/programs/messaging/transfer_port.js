// A port can be sent through another port, with the messages that wait in it.
const outer = new MessageChannel();
const inner = new MessageChannel();
inner.port1.postMessage('waited in the queue');
outer.port2.on('message', ({ port }) => {
  port.on('message', (value) => {
    console.log(value);
    port.close();
    outer.port2.close();
  });
});
outer.port2.once('message', ({ port }) => console.log(port instanceof MessagePort, port === inner.port2));
outer.port1.postMessage({ port: inner.port2 }, [inner.port2]);
try {
  outer.port1.postMessage({ port: inner.port1 });
} catch (error) {
  console.log(error.code, error.message);
}
