// A promise is settled once; who listens learns of every further attempt.
process.on('multipleResolves', (type, promise, value) => console.log(type, promise, value));
const first = new Promise((resolve, reject) => {
  resolve('kept');
  resolve('too late');
  reject(new RangeError('later still').message);
});
first.then((value) => console.log('value', value));
new Promise((resolve, reject) => {
  reject('refused');
  resolve('too late');
}).catch((reason) => console.log('reason', reason));
console.log('sync');
