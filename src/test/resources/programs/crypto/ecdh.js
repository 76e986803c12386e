// The same over elliptic curves: with fresh keys, and with keys that are given.
const { createECDH } = require('crypto');

for (const curve of ['prime256v1', 'secp384r1', 'secp521r1', 'secp256k1', 'brainpoolP256r1', 'sect283k1']) {
  const alice = createECDH(curve);
  const bob = createECDH(curve);
  alice.generateKeys();
  bob.setPrivateKey(Buffer.alloc(24, 3));
  const one = alice.computeSecret(bob.getPublicKey(null, 'compressed'));
  console.log(curve, one.equals(bob.computeSecret(alice.getPublicKey())), bob.getPublicKey('hex'));
  bob.setPrivateKey(Buffer.alloc(20, 1));
  const fixed = createECDH(curve);
  fixed.setPrivateKey('02'.repeat(20), 'hex');
  console.log(fixed.computeSecret(bob.getPublicKey('base64', 'hybrid'), 'base64', 'hex'), fixed.getPrivateKey('hex'));
}
