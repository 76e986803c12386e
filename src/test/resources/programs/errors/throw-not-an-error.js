// Anything may be thrown; the exit code is 1 all the same.
process.on('exit', (code) => console.log('exit', code));
throw { code: 42 };
