// A throw at the top level of a module: exit code 1, ticks of the module are lost.
process.on('exit', (code) => console.log('exit', code));
process.nextTick(() => console.log('tick'));
console.log('module');
throw new Error('in module');
