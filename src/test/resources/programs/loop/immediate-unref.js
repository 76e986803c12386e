// An unref'ed immediate does not keep the loop alive on its own.
const quiet = setImmediate(() => console.log('never printed'));
quiet.unref();
console.log('hasRef', quiet.hasRef());
process.on('exit', () => console.log('exit'));
