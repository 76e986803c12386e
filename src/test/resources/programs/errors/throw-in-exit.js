// A throw in an exit listener: exit code 1, the listeners behind it do not run.
process.on('exit', () => {
  console.log('exit listener');
  throw new Error('in exit');
});
process.on('exit', () => console.log('never printed'));
