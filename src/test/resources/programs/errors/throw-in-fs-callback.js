// A throw in an fs callback is uncaught as well.
process.on('exit', (code) => console.log('exit', code));
require('fs').stat(__filename, () => {
  console.log('stat');
  throw new TypeError('in callback');
});
