// Keyed hashes: as text and bytes, with keys of any length, and as a stream.
const { createHmac } = require('crypto');

console.log(createHmac('sha256', 'secret').update('message').digest('hex'));
console.log(createHmac('sha256', Buffer.from('secret')).update('mess').update('age').digest('base64'));
for (const name of ['md5', 'sha1', 'sha384', 'sha512', 'sha3-256', 'ripemd160', 'blake2s256']) {
  console.log(name, createHmac(name, '').update('').digest('hex'));
  console.log(name, createHmac(name, 'k'.repeat(200)).update('data').digest('hex'));
}
const hmac = createHmac('sha1', 'key');
hmac.update('once');
console.log(hmac.digest('hex'));
console.log(hmac.digest());
const stream = createHmac('sha1', 'key');
stream.on('readable', () => {
  const code = stream.read();
  if (code) {
    console.log(code.toString('hex'));
  }
});
stream.end('streamed');
