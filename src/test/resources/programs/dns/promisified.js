// util.promisify knows lookup's two results.
const dns = require('dns');
const { promisify } = require('util');

promisify(dns.lookup)('127.0.0.1').then((found) => console.log(found));
promisify(dns.lookupService)('127.0.0.1', 54321).then((found) => console.log(found));
