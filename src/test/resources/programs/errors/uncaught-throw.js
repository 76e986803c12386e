// An uncaught throw ends the process with exit code 1; what was printed stays.
console.log('before');
setTimeout(() => console.log('never printed'), 0);
process.nextTick(() => console.log('never printed either'));
throw new Error('boom');
