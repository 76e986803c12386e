// A module runs in the poll phase, for its file had to be read first: check comes before timers, so this is no race.
setTimeout(() => console.log('timeout'), 1);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
