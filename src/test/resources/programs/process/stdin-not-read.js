// Standard input that nobody reads does not keep the process alive.
setTimeout(() => console.log('timeout'), 10);
process.on('exit', () => console.log('exit'));
