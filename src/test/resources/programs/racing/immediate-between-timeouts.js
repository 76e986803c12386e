// Two timeouts keep their order; the immediate may stand before, between or after them.
setTimeout(() => console.log('timeout 1'), 1);
setTimeout(() => console.log('timeout 2'), 2);
setImmediate(() => console.log('immediate'));
