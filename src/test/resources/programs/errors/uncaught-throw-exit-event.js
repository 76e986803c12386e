// The exit event is sent after an uncaught error, with code 1.
process.on('exit', (code) => console.log('exit', code, process.exitCode));
throw new Error('boom');
