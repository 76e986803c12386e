// The microtask queue is emptied before ticks are looked at again, and the other way round.
Promise.resolve().then(() => {
  console.log('p1');
  process.nextTick(() => console.log('n-in-p1'));
  Promise.resolve().then(() => console.log('p-in-p1'));
});
process.nextTick(() => {
  console.log('n1');
  process.nextTick(() => console.log('n-in-n1'));
  Promise.resolve().then(() => console.log('p-in-n1'));
});
