// Names looked up with promises.
const dns = require('dns');

async function main() {
  console.log(await dns.promises.lookup('localhost', 4));
  console.log(await dns.promises.lookup('localhost', { all: true, family: 4 }));
  console.log(await require('dns/promises').lookup('::1'));
  await dns.promises.lookup('no-such-host.invalid').catch((error) => console.log(error.code, error.message));
}
main();
