// exit listeners run in order, synchronously, when nothing else is left.
process.on('exit', () => console.log('exit 1'));
process.on('exit', () => console.log('exit 2'));
setTimeout(() => console.log('timeout'), 30);
setImmediate(() => console.log('immediate'));
console.log('sync');
