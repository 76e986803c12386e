// import() from CommonJS: the module comes after ticks and promise jobs of the file.
import('./_esm/says.mjs').then((says) => console.log('then', says.said));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('end of file');
