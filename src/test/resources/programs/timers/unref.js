// An unref'ed timer does not keep the process alive.
const timer = setTimeout(() => console.log('never printed'), 200);
console.log('returns itself', timer.unref() === timer);
setTimeout(() => console.log('the only reason to live'), 30);
process.on('exit', () => console.log('exit'));
