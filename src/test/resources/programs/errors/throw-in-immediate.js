// A throw in an immediate ends the process before the next immediate.
setImmediate(() => { throw new Error('in immediate'); });
setImmediate(() => console.log('never printed'));
process.on('exit', (code) => console.log('exit', code));
