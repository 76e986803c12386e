// The names of an address and a port.
const dns = require('dns');

dns.lookupService('127.0.0.1', 22, (error, hostname, service) => console.log(error, hostname, service));
