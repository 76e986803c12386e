// Between two late timers of different lists the ticks and microtasks still run.
for (const ms of [10, 20]) {
  setTimeout(() => {
    console.log('timer', ms);
    process.nextTick(() => console.log('  tick', ms));
    Promise.resolve().then(() => console.log('  promise', ms));
  }, ms);
}
const end = Date.now() + 50;
while (Date.now() < end);
