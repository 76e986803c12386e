// In the main module either may come first: it depends on whether 1 ms has passed at the first timers phase.
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
