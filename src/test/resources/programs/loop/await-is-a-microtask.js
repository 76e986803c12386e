// Code after await runs as a microtask: after the synchronous rest and after ticks.
async function work() {
  console.log('before await');
  await null;
  console.log('after await');
}
process.nextTick(() => console.log('tick'));
work().then(() => console.log('work is done'));
console.log('end of file');
