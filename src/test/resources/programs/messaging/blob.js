// A Blob can be cloned and sent.
const { port1, port2 } = new MessageChannel();
port2.on('message', async (blob) => {
  console.log(blob, await blob.text());
  port2.close();
});
port1.postMessage(new Blob(['hello ', 'world'], { type: 'text/plain' }));
