// A rejection that nobody handles ends the process with exit code 1.
process.on('exit', (code) => console.log('exit', code));
Promise.reject(new Error('nobody listens'));
setTimeout(() => console.log('never printed'), 0);
process.nextTick(() => console.log('ticks still run'));
Promise.resolve().then(() => console.log('microtasks still run'));
