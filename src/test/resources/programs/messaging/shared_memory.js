// A SharedArrayBuffer that is sent stays the same memory.
const { port1, port2 } = new MessageChannel();
const shared = new Int32Array(new SharedArrayBuffer(8));
port2.on('message', (view) => {
  Atomics.add(view, 0, 5);
  view[1] = 7;
  console.log(shared[0], shared[1], view.buffer === shared.buffer);
  port2.close();
});
shared[0] = 1;
port1.postMessage(shared);
