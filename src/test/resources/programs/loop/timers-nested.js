// A timer set by a timer with the same delay never runs in the same pass.
setTimeout(() => {
  console.log('outer 1');
  setTimeout(() => console.log('inner 1'), 0);
}, 0);
setTimeout(() => {
  console.log('outer 2');
  setTimeout(() => console.log('inner 2'), 0);
}, 0);
