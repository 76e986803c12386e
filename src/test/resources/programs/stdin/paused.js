// Input that is paused after its first piece does not keep the process alive.
process.stdin.setEncoding('utf8');
process.stdin.once('data', (text) => {
  console.log('first piece', text.length);
  process.stdin.pause();
});
process.on('exit', () => console.log('exit', process.stdin.isPaused()));
