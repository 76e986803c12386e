// What a name stands for: one address, or all.
const dns = require('dns');

dns.lookup('localhost', { family: 4 }, (error, address, family) => {
  console.log(error, address, family);
  dns.lookup('localhost', { all: true, family: 4 }, (failed, addresses) => console.log(failed, addresses));
});
console.log('asked');
