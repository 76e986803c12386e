// What lookup refuses.
const dns = require('dns');

const attempts = [
  () => dns.lookup(1, () => {}),
  () => dns.lookup('localhost'),
  () => dns.lookup('localhost', 5, () => {}),
  () => dns.lookup('localhost', { family: 'x' }, () => {}),
  () => dns.lookup('localhost', { hints: 1 }, () => {}),
  () => dns.lookup('localhost', { all: 1 }, () => {}),
  () => dns.lookup('localhost', 'all', () => {}),
  () => dns.lookup('localhost', { order: 'any' }, () => {}),
  () => dns.lookupService('localhost', 80, () => {}),
  () => dns.lookupService('127.0.0.1', 80),
  () => dns.setDefaultResultOrder('any'),
  () => dns.setServers('1.1.1.1'),
  () => dns.setServers(['nowhere']),
  () => dns.resolve('localhost', 'B', () => {}),
  () => dns.resolve4('localhost'),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
