// A name nobody knows.
const dns = require('dns');

dns.lookup('no-such-host.invalid', (error, address) => {
  console.log(error.code, error.syscall, error.hostname, error.errno, error.message, address);
});
