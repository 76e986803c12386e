// A timeout set in the check phase is due at a later turn than the immediates beside it.
setImmediate(() => {
  console.log('immediate 1');
  setTimeout(() => console.log('timeout'), 30);
  setImmediate(() => console.log('immediate of the next turn'));
});
setImmediate(() => console.log('immediate 2'));
