// structuredClone can transfer too; a detached buffer cannot be cloned.
const buffer = new Uint8Array([1, 2, 3]).buffer;
const taken = structuredClone(buffer, { transfer: [buffer] });
console.log(taken, buffer.byteLength);
try {
  structuredClone(buffer);
} catch (error) {
  console.log(error.name, error.message);
}
const { port1, port2 } = new MessageChannel();
const moved = structuredClone({ port: port2 }, { transfer: [port2] }).port;
moved.on('message', (value) => { console.log(value); moved.close(); });
port1.postMessage('to the moved port');
