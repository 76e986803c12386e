// A forked process forks another.
const { fork } = require('child_process');

const depth = Number(process.argv[2] ?? 0);
process.on('message', (message) => {
  if (depth < 2) {
    child.send(`${message} ${depth}`);
  } else {
    process.send(`${message} ${depth}`);
    process.disconnect();
  }
});
let child;
if (depth < 2) {
  child = fork(__filename, [String(depth + 1)]);
  child.on('message', (message) => {
    if (depth === 0) {
      console.log(message);
    } else {
      process.send(message);
    }
  });
  child.on('exit', (code) => {
    if (depth === 0) {
      console.log('exit', code);
    } else {
      process.disconnect();
    }
  });
}
if (depth === 0) {
  child.send('depths 0');
}
