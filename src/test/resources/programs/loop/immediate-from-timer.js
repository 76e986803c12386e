// Queued from a timer, an immediate comes before the next timer that is not yet due.
setTimeout(() => {
  console.log('timer');
  setTimeout(() => console.log('timer from timer'), 0);
  setImmediate(() => console.log('immediate from timer'));
}, 0);
