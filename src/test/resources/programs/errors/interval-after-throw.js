// An interval survives its own exception when there is a listener.
process.on('uncaughtException', (error) => console.log('caught', error.message));
let times = 0;
const interval = setInterval(() => {
  times++;
  if (times === 3) clearInterval(interval);
  console.log('beat', times);
  throw new Error(`beat ${times}`);
}, 10);
