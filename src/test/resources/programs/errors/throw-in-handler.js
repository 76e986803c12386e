// A throw inside the uncaughtException listener ends the process with exit code 7.
process.on('uncaughtException', (error) => {
  console.log('handling', error.message);
  throw new Error('handler failed');
});
process.on('exit', (code) => console.log('exit', code));
throw new Error('boom');
