// An immediate may clear another one that waits behind it in the same turn.
const later = [];
setImmediate(() => {
  console.log('first clears the third');
  clearImmediate(later[1]);
});
later.push(setImmediate(() => console.log('second')));
later.push(setImmediate(() => console.log('third')));
later.push(setImmediate(() => console.log('fourth')));
