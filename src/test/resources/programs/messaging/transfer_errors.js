// What cannot be sent fails at once, and nothing is transferred then.
const { port1, port2 } = new MessageChannel();
const attempt = (action) => {
  try {
    action();
    console.log('sent');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const buffer = new ArrayBuffer(8);
attempt(() => port1.postMessage(() => {}));
attempt(() => port1.postMessage({ deep: { symbol: Symbol('s') } }));
attempt(() => port1.postMessage(new WeakMap()));
attempt(() => port1.postMessage(Promise.resolve()));
attempt(() => port1.postMessage(buffer, [buffer, buffer]));
attempt(() => port1.postMessage([buffer, () => {}], [buffer]));
attempt(() => port1.postMessage(port1, [port1]));
attempt(() => port1.postMessage(1, [{}]));
attempt(() => port1.postMessage(1, 5));
attempt(() => port1.postMessage(1, { transfer: 5 }));
attempt(() => port1.postMessage());
attempt(() => new MessagePort());
attempt(() => MessageChannel());
console.log(buffer.byteLength);
port2.close();
