// With a listener, the immediates behind the one that threw run before the ticks that it left.
process.on('uncaughtException', (error) => console.log('caught', error.message));
for (const n of [1, 2, 3]) {
  setImmediate(() => {
    console.log('immediate', n);
    process.nextTick(() => console.log('  tick of', n));
    Promise.resolve().then(() => console.log('  promise of', n));
    if (n === 2) throw new Error('in immediate 2');
  });
}
