// beforeExit may give the loop new work; exit may not.
let times = 0;
process.on('beforeExit', (code) => {
  times++;
  console.log('beforeExit', times, code);
  if (times < 3) setImmediate(() => console.log('revived', times));
});
process.on('exit', (code) => {
  console.log('exit', code);
  setTimeout(() => console.log('never printed'), 0);
  process.nextTick(() => console.log('never printed either'));
});
