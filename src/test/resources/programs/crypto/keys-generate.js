// Key pairs of each kind: as objects, as text, at once, with a callback, with a promise.
const crypto = require('crypto');
const { promisify } = require('util');
const text = { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } };
const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 1024, ...text });
console.log(publicKey.split('\n')[0], privateKey.split('\n')[0]);
console.log(crypto.verify('sha256', Buffer.from('x'), publicKey, crypto.sign('sha256', Buffer.from('x'), privateKey)));
for (const [type, options] of [['ec', { namedCurve: 'secp384r1' }], ['ed25519'], ['ed448'], ['x25519'], ['x448']]) {
  const pair = crypto.generateKeyPairSync(type, options);
  console.log(pair.privateKey.asymmetricKeyType, pair.publicKey.asymmetricKeyDetails,
    pair.publicKey.equals(crypto.createPublicKey(pair.privateKey)));
}
crypto.generateKeyPair('ec', { namedCurve: 'prime256v1', publicKeyEncoding: { format: 'jwk' } }, (error, open, key) => {
  console.log(error, Object.keys(open), open.crv, key.type);
  promisify(crypto.generateKeyPair)('ed25519').then((pair) => console.log(pair));
});
