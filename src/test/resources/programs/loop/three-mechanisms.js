// Callback, promise and event of one class run through three mechanisms.
const EventEmitter = require('events');
class Job extends EventEmitter {
  run(callback) {
    process.nextTick(callback, null, 'by callback');
    queueMicrotask(() => this.emit('done', 'by event'));
    return Promise.resolve('by promise');
  }
}
const job = new Job();
job.on('done', console.log);
job.run((error, text) => console.log(text)).then(console.log);
console.log('sync');
