// A 1 ms timeout set in an immediate may be due before or after the immediate of the next turn.
setImmediate(() => {
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('next immediate'));
});
