// An interval cleared in its first callback by way of a tick does not beat again.
const interval = setInterval(() => {
  console.log('beat');
  process.nextTick(() => {
    clearInterval(interval);
    console.log('cleared in a tick');
  });
}, 10);
