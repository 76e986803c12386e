// Every hash function that OpenSSL lists, over the same text; names may be in any case.
const { createHash, getHashes } = require('crypto');

for (const name of getHashes()) {
  console.log(name, createHash(name).update('The quick brown fox').digest('hex'));
}
for (const name of ['SHA256', 'Sha-256', 'RIPEMD160', 'BLAKE2b512', 'sha3-512']) {
  console.log(name, createHash(name).update('').digest('base64'));
}
