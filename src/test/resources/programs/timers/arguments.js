// Further arguments go to the callback, for timeouts, intervals and immediates alike.
setTimeout((...args) => console.log('timeout', args), 30, 1, 'two', [3]);
setImmediate((...args) => console.log('immediate', args), { a: 1 }, null);
const interval = setInterval((left, right) => {
  console.log('interval', left + right);
  clearInterval(interval);
}, 60, 20, 22);
