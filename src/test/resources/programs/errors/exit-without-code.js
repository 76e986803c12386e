// process.exit() without a code takes process.exitCode.
process.exitCode = 8;
process.on('exit', (code) => console.log('exit', code));
process.exit();
