// close() is an older clearTimeout: a closed timer never fires.
const timer = setTimeout(() => console.log('never printed'), 10);
console.log('returns itself', timer.close() === timer);
setTimeout(() => console.log('end'), 40);
