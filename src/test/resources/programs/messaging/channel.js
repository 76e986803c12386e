// A channel has two ends: what is posted at one arrives at the other, in order, in a later turn of the loop.
const { port1, port2 } = new MessageChannel();
port2.on('message', (value) => {
  console.log('received', value);
  if (value === 'last') port2.close();
});
port1.postMessage('first');
port1.postMessage({ n: 2, list: [1, , 3] });
port1.postMessage('last');
port1.on('close', () => console.log('port1 closed'));
port2.on('close', () => console.log('port2 closed'));
console.log('posted');
