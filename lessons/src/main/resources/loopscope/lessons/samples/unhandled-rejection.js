async function fetchNothing() {
  throw new Error('no network');
}

process.on('unhandledRejection', function tooLate(reason) {
  console.log('unhandled:', reason.message);
});

const promise = fetchNothing();

process.nextTick(function tick() {
  console.log('tick: still time to catch it');
});

setImmediate(function immediate() {
  promise.catch(function caught(error) {
    console.log('caught, a turn too late:', error.message);
  });
});
