// What most programs use. The launcher runs this once, so that the JVM remembers the classes it takes.
const fs = require('fs');
const path = require('path');

console.log('%s %d %o', path.basename(__filename), 1, { list: [1, 2], map: new Map([['key', 'value']]) });
console.error(new Error('shown').message);
process.nextTick(() => console.log('nextTick'));
queueMicrotask(() => console.log('queueMicrotask'));
setTimeout(() => console.log('timeout'), 1);
setImmediate(() => console.log('immediate'));
fs.readFile(__filename, 'utf8', (error, text) => console.log(error, text.length));
fs.promises.stat(__filename).then((stats) => console.log(stats.isFile()));
(async () => {
  await null;
  console.log('after await');
})();
process.on('exit', (code) => console.log('exit', code));
