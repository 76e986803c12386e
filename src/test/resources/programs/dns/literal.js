// An address stands for itself, at the next tick.
const dns = require('dns');

dns.lookup('127.0.0.1', (...found) => console.log(...found));
dns.lookup('::1', { all: true }, (...found) => console.log(...found));
dns.lookup('10.0.0.1', 6, (...found) => console.log(...found));
process.nextTick(() => console.log('tick'));
console.log('asked');
