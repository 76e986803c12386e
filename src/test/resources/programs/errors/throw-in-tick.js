// A throw in a tick ends the process; promise jobs that waited do not run.
process.nextTick(() => { throw new Error('in tick'); });
process.nextTick(() => console.log('never printed'));
Promise.resolve().then(() => console.log('never printed either'));
process.on('exit', (code) => console.log('exit', code));
