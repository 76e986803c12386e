// Timers set in a tick or a microtask of the file are due as if the file had set them.
process.nextTick(() => setTimeout(() => console.log('from tick'), 1));
Promise.resolve().then(() => setTimeout(() => console.log('from promise'), 1));
setTimeout(() => console.log('from the file'), 1);
