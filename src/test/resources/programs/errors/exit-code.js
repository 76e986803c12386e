// process.exitCode is used when the loop runs dry.
process.exitCode = 5;
setTimeout(() => console.log('timeout', process.exitCode), 10);
process.on('beforeExit', (code) => console.log('beforeExit', code));
process.on('exit', (code) => console.log('exit', code));
