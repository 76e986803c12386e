// A thousand inputs, and what each hash and each code makes of them.
const { createHash, createHmac } = require('crypto');
const { bytes } = require('./_random');

for (let i = 0; i < 1000; i++) {
  const algorithm = ['md5', 'sha1', 'sha256'][i % 3];
  const message = bytes(i % 150);
  const cut = i % (message.length + 1);
  const hash = createHash(algorithm).update(message.subarray(0, cut)).update(message.subarray(cut));
  console.log(hash.digest('hex'), createHmac(algorithm, bytes(i % 90)).update(message).digest('hex'));
}
