// process.exit leaves beforeExit out.
process.on('beforeExit', () => console.log('never printed'));
process.on('exit', (code) => console.log('exit', code));
setImmediate(() => process.exit(0));
