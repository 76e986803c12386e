// An exit listener may still change the exit code.
process.on('exit', (code) => {
  console.log('first sees', code);
  process.exitCode = 9;
});
process.on('exit', (code) => console.log('second sees', code, process.exitCode));
