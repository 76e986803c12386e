// process.exit inside a microtask drops the microtasks behind it.
process.on('exit', (code) => console.log('exit', code));
queueMicrotask(() => process.exit(2));
queueMicrotask(() => console.log('never printed'));
process.nextTick(() => console.log('tick'));
