// receiveMessageOnPort takes what waits without the loop; undefined when nothing does.
const { MessageChannel, receiveMessageOnPort } = require('node:worker_threads');
const { port1, port2 } = new MessageChannel();
console.log(receiveMessageOnPort(port2));
port1.postMessage({ hello: 'world' });
port1.postMessage(undefined);
console.log(receiveMessageOnPort(port2));
console.log(receiveMessageOnPort(port2));
console.log(receiveMessageOnPort(port2));
try {
  receiveMessageOnPort({});
} catch (error) {
  console.log(error.code, error.message);
}
