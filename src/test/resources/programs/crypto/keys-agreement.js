// Two sides reach the same secret, each with its own private key and the other's public one.
const crypto = require('crypto');
const fs = require('fs');
for (const [type, options] of [['x25519'], ['x448'], ['ec', { namedCurve: 'prime256v1' }], ['dh', { group: 'modp5' }]]) {
  const alice = crypto.generateKeyPairSync(type, options);
  const bob = crypto.generateKeyPairSync(type, options);
  const one = crypto.diffieHellman({ privateKey: alice.privateKey, publicKey: bob.publicKey });
  const other = crypto.diffieHellman({ privateKey: bob.privateKey, publicKey: alice.publicKey });
  console.log(type, one.length, one.equals(other));
}
const own = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/x25519.pem`));
console.log(crypto.diffieHellman({ privateKey: own, publicKey: crypto.createPublicKey(own) }).toString('hex'));
