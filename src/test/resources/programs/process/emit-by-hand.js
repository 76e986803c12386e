// process is an EventEmitter: events of one's own, and listeners counted.
process.on('lunch', (dish) => console.log('lunch:', dish));
console.log(process.emit('lunch', 'noodles'), process.emit('dinner'));
console.log(process.listenerCount('lunch'), process instanceof require('events'));
