// An interval repeats until it is cleared, here by itself.
let times = 0;
const interval = setInterval(() => {
  times++;
  console.log('beat', times);
  if (times === 4) clearInterval(interval);
}, 10);
process.on('exit', () => console.log('exit after', times));
