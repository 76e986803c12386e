// Without a listener the process ends before the late handler runs.
const rejected = Promise.reject(new Error('no'));
setTimeout(() => rejected.catch(() => console.log('never printed')), 10);
process.on('exit', (code) => console.log('exit', code));
