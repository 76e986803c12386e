// The old Buffer constructor warns, but not where a file of an installed package calls it.
const vm = require('vm');

process.on('warning', ({ code, stack }) => console.log(code, /mine\.js/.test(stack)));

function runIn(filename) {
  vm.runInNewContext('new Buffer(4)', { Buffer }, { filename });
}

runIn('/somewhere/node_modules/package/index.js');
setImmediate(() => {
  console.log('none so far');
  runIn('/somewhere/mine.js');
  runIn('/somewhere/mine.js');
});
