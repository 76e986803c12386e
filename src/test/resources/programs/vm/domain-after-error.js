// While no domain is entered process.domain is null: before the first, and again after one has taken an error.
console.log(process.domain);
const domain = require('domain');

console.log(process.domain);
setTimeout(() => {
  const taken = domain.create();
  taken.on('error', ({ message }) => console.log('taken:', message));
  taken.run(() => {
    console.log(process.domain === taken);
    throw new Error('inside');
  });
}, 1);
setTimeout(() => console.log(process.domain), 1);
