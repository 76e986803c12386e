let lives = 3;

process.on('beforeExit', function beforeExit() {
  console.log('nothing left to do, lives:', lives);
  if (lives === 0) return;
  lives--;
  setTimeout(function revived() {
    console.log('alive again');
  }, 50);
});

process.on('exit', function exit(code) {
  console.log('exit', code);
});
