// What is transferred to a worker is gone here: buffers and ports.
const { Worker, MessageChannel, isMainThread, parentPort, workerData } = require('node:worker_threads');
if (isMainThread) {
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(__filename, { workerData: { bytes, port: port2 }, transferList: [bytes, port2] });
  console.log(bytes.byteLength);
  port1.on('message', (message) => {
    console.log('over the port', message);
    port1.postMessage('back');
  });
  port1.on('close', () => console.log('port closed'));
  worker.on('message', ({ view }) => {
    console.log('returned', view);
    worker.postMessage('done');
  });
  worker.on('exit', (code) => console.log('exit', code));
} else {
  const { bytes, port } = workerData;
  const view = new Uint8Array(bytes);
  view.reverse();
  port.postMessage(['hello', bytes.byteLength]);
  port.on('message', (message) => {
    parentPort.postMessage({ view, message }, [view.buffer]);
    parentPort.once('message', () => {
      port.close();
      parentPort.close();
    });
  });
}
