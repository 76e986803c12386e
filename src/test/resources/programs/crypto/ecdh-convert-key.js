// The forms of a public key, and what is no key at all.
const { createECDH, ECDH, getCurves } = require('crypto');

const ecdh = createECDH('secp256k1');
ecdh.setPrivateKey('11'.repeat(32), 'hex');
const compressed = ecdh.getPublicKey('hex', 'compressed');
for (const format of ['compressed', 'uncompressed', 'hybrid', undefined]) {
  console.log(format, ECDH.convertKey(compressed, 'secp256k1', 'hex', 'hex', format));
}
function attempt(action) {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}
attempt(() => ECDH.convertKey(compressed, 'secp256k1', 'hex', 'hex', 'flat'));
attempt(() => ECDH.convertKey('0211', 'secp256k1', 'hex'));
attempt(() => ECDH.convertKey(compressed, 'no curve', 'hex'));
attempt(() => createECDH('no curve'));
attempt(() => createECDH('prime256v1').getPublicKey());
attempt(() => createECDH('prime256v1').getPrivateKey());
attempt(() => ecdh.computeSecret(Buffer.from([4, 1, 2])));
attempt(() => ecdh.setPrivateKey(Buffer.alloc(32, 255)));
console.log(getCurves().length, getCurves().includes('prime256v1'));
ecdh.setPublicKey(createECDH('secp256k1').generateKeys());
attempt(() => ecdh.computeSecret(ecdh.getPublicKey()));
