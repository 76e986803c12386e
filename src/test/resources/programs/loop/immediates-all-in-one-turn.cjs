// All immediates queued by the file run in one turn; a tick between them changes nothing.
for (let n = 1; n <= 4; n++) setImmediate((m) => console.log('immediate', m), n);
setImmediate(() => process.nextTick(() => console.log('tick after the fifth')));
setImmediate(() => console.log('sixth'));
