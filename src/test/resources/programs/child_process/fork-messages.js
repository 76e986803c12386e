// Messages to a forked process and back, in order, and what JSON makes of them.
const { fork } = require('child_process');

if (process.argv[2] === 'child') {
  process.on('message', (message) => {
    process.send(message);
    if (message === 'end') {
      process.disconnect();
    }
  });
} else {
  const child = fork(__filename, ['child']);
  const values = [1, 'text', true, null, [1, [2]], { a: undefined, b: new Date(0), c: { d: 'é😀' } }, { nan: NaN },
    'x'.repeat(100000)];
  child.on('message', (message) => {
    console.log(typeof message === 'string' && message.length > 100 ? message.length : message);
  });
  child.on('disconnect', () => console.log('disconnected', child.connected, child.channel));
  child.on('exit', (code, signal) => console.log('exit', code, signal));
  for (const value of values) {
    child.send(value);
  }
  for (let i = 0; i < 50; i++) {
    child.send({ i });
  }
  console.log(child.send('end', (error) => console.log('sent', error)));
}
