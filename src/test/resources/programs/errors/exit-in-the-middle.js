// process.exit ends at once: nothing that waits runs, but exit listeners do.
process.on('exit', (code) => console.log('exit', code));
process.nextTick(() => console.log('never printed 1'));
Promise.resolve().then(() => console.log('never printed 2'));
try {
  process.exit(3);
} finally {
  console.log('never printed 3');
}
