// A throw in a timer ends the process before the next timer.
setTimeout(() => {
  console.log('first');
  throw new Error('in timer');
}, 10);
setTimeout(() => console.log('never printed'), 10);
process.on('exit', (code) => console.log('exit', code));
