// beforeExit comes again each time the loop runs dry; several listeners run each time.
let rounds = 0;
process.on('beforeExit', () => console.log('first listener', rounds));
process.on('beforeExit', () => {
  console.log('second listener', rounds);
  if (rounds++ < 2) setTimeout(() => console.log('work', rounds), 5);
});
process.on('exit', () => console.log('exit'));
