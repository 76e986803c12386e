// A second process, with a loop of its own: what takes long there does not hold up this one.
const { fork } = require('child_process');

if (process.send === undefined) {
  const child = fork(__filename);
  child.on('message', ({ n, value }) => {
    console.log(`fib(${n}) = ${value}`);
    if (n === 22) {
      clearInterval(ticking);
      child.disconnect(); // nothing more to say: the child's loop has nothing left, and it ends
    }
  });
  child.on('exit', (code) => console.log(`the child has ended with ${code}`));
  for (const n of [18, 20, 22]) {
    child.send(n); // an object would go as JSON
  }
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 5);
  process.on('exit', () => console.log(ticks > 0 ? 'and this loop went on meanwhile' : 'and that was quick'));
} else {
  const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
  process.on('message', (n) => process.send({ n, value: fib(n) }));
}
