// Top-level await of a promise that never settles: exit code 13.
process.on('exit', (code) => console.log('exit', code));
console.log('waiting');
await new Promise(() => {});
console.log('never printed');
