const fs = require('fs');

fs.stat(__filename, function statDone() {
  console.log('the file was looked up');

  setTimeout(function timeout() {
    console.log('timeout');
  }, 0);

  setImmediate(function immediate() {
    console.log('immediate, always first');
  });
});
