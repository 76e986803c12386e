// exitCode starts undefined and is what the exit event is told.
console.log(process.exitCode);
process.on('exit', (code) => console.log(code, process.exitCode));
process.exitCode = 3;
