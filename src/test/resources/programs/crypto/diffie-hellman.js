// Alice and Bob agree on a secret over a known group.
const { createDiffieHellman, getDiffieHellman } = require('crypto');

const alice = getDiffieHellman('modp14');
const bob = createDiffieHellman(alice.getPrime(), alice.getGenerator());
alice.generateKeys();
bob.generateKeys();
const one = alice.computeSecret(bob.getPublicKey(), null, 'hex');
const other = bob.computeSecret(alice.getPublicKey('hex'), 'hex', 'hex');
console.log(one === other, one.length);
console.log(alice.verifyError, bob.verifyError, alice.getGenerator('hex'), alice.getPrime('hex').slice(0, 40));
console.log(typeof alice.setPrivateKey, typeof bob.setPrivateKey);
