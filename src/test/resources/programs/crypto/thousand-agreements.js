// A thousand private keys for each side of an agreement over a prime of 512 bits.
const { createDiffieHellman } = require('crypto');
const { bytes } = require('./_random');

const prime = 'fb93f9b29c3acf1cd4da41efddc22b5d40b8dd6b3bb0c7cde5ce2d8f3ed4b2a7'
  + '9a1f6e1f5d2c8b3a4e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a392817';

function side() {
  const dh = createDiffieHellman(prime, 'hex', 5);
  dh.setPrivateKey(bytes(60));
  dh.generateKeys();
  return dh;
}

for (let i = 0; i < 1000; i++) {
  const [one, other] = [side(), side()];
  const secret = one.computeSecret(other.getPublicKey(), null, 'hex');
  console.log(one.getPublicKey('hex').slice(-16), secret.slice(-32), secret === other.computeSecret(one.getPublicKey(), null, 'hex'));
}
