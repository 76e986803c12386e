// With private keys that are given, everything is known beforehand.
const { createDiffieHellman, getDiffieHellman } = require('crypto');

const prime = getDiffieHellman('modp2').getPrime();
const a = createDiffieHellman(prime, 2);
const b = createDiffieHellman(prime.toString('hex'), 'hex', '02', 'hex');
a.setPrivateKey(Buffer.alloc(20, 1));
b.setPrivateKey('ab'.repeat(20), 'hex');
console.log(a.generateKeys('hex'));
console.log(b.generateKeys('base64'));
console.log(a.computeSecret(b.getPublicKey()).toString('hex'));
console.log(b.computeSecret(a.getPublicKey('base64'), 'base64', 'hex'));
console.log(a.getPrivateKey('hex'));
