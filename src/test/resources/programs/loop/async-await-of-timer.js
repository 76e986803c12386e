// await of a timer: the phases go round while the function waits.
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function count() {
  for (const n of [1, 2, 3]) {
    await pause(30);
    console.log('count', n);
  }
}
count().then(() => console.log('counted'));
setImmediate(() => console.log('immediate'));
