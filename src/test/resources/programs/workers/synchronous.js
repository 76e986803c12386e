// The main thread waits for an answer without its loop: Atomics.wait and receiveMessageOnPort.
const { Worker, isMainThread, workerData, MessageChannel, receiveMessageOnPort } = require('node:worker_threads');
if (isMainThread) {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(__filename, { workerData: { flag, port: port2 }, transferList: [port2] });
  console.log(Atomics.wait(flag, 0, 0));
  console.log(receiveMessageOnPort(port1), receiveMessageOnPort(port1));
  worker.on('exit', (code) => console.log('exit', code));
} else {
  const { flag, port } = workerData;
  port.postMessage({ answer: 42 });
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}
