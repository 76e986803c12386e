// An immediate queued by an immediate waits for the next turn of the loop.
setImmediate(() => {
  console.log('a');
  setImmediate(() => {
    console.log('a.1');
    setImmediate(() => console.log('a.1.1'));
  });
});
setImmediate(() => {
  console.log('b');
  setImmediate(() => console.log('b.1'));
});
