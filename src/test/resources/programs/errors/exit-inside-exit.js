// process.exit inside an exit listener ends without the other listeners.
process.on('exit', (code) => {
  console.log('listener', code);
  process.exit(4);
});
process.on('exit', () => console.log('never printed'));
process.exit(2);
