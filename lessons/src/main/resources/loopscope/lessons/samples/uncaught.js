setTimeout(function careless() {
  console.log('careless: about to throw');
  null.value;
}, 50);

setTimeout(function neverRuns() {
  console.log('never printed');
}, 100);

process.on('exit', function exit(code) {
  console.log('exit code', code);
});
