// An ArrayBuffer that is transferred is empty here afterwards; one that is not is copied.
const { port1, port2 } = new MessageChannel();
const moved = new Uint8Array([1, 2, 3]);
const copied = new Uint8Array([4, 5, 6]);
port2.on('message', (value) => {
  console.log(value);
  port2.close();
});
port1.postMessage({ moved, copied }, [moved.buffer]);
console.log(moved.length, moved.buffer.byteLength, copied.length);
copied[0] = 99;
