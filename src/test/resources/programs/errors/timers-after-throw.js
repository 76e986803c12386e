// With a listener, the timer behind the one that threw runs before the ticks that it left.
process.on('uncaughtException', (error) => console.log('caught', error.message));
for (const n of [1, 2, 3]) {
  setTimeout(() => {
    console.log('timer', n);
    process.nextTick(() => console.log('  tick of', n));
    Promise.resolve().then(() => console.log('  promise of', n));
    if (n === 2) throw new Error('in timer 2');
  }, 10);
}
const end = Date.now() + 30;
while (Date.now() < end);
