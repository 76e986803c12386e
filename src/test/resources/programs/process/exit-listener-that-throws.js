// A listener of 'exit' throws and somebody takes the exception: the process ends all the same.
process.on('uncaughtException', (error) => console.log('caught', error.message));
process.on('exit', (code) => {
  console.log('exit', code);
  throw new Error('in exit');
});
