// timers/promises: setInterval is an async iterator; leaving the loop clears it.
const { setInterval: every } = require('timers/promises');
(async () => {
  let beats = 0;
  for await (const value of every(20, 'beat')) {
    console.log(value, ++beats);
    if (beats === 3) break;
  }
  console.log('left the loop');
})();
