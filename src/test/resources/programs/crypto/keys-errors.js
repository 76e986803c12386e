// What is said of keys that are none, of the wrong kind, or badly asked for.
const crypto = require('crypto');
const fs = require('fs');
const rsa = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/rsa.pem`));
const ec = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/ec.pem`));
const secret = crypto.createSecretKey(Buffer.from('secret'));
const attempts = [
  () => crypto.createPrivateKey('no key'),
  () => crypto.createPublicKey('no key'),
  () => crypto.createPrivateKey(5),
  () => crypto.createPublicKey(undefined),
  () => crypto.createPublicKey(secret),
  () => crypto.createPrivateKey(rsa),
  () => crypto.createPrivateKey({ key: rsa }),
  () => crypto.createPublicKey(crypto.createPublicKey(rsa)),
  () => crypto.createPrivateKey({ key: Buffer.alloc(3), format: 'der', type: 'spki' }),
  () => crypto.createPrivateKey({ key: Buffer.alloc(3), format: 'der' }),
  () => rsa.export(),
  () => rsa.export({ format: 'pem' }),
  () => rsa.export({ type: 'sec1', format: 'pem' }),
  () => ec.export({ type: 'pkcs1', format: 'pem' }),
  () => rsa.export({ type: 'pkcs8', format: 'pem', passphrase: 'x' }),
  () => rsa.export({ type: 'pkcs1', format: 'der', cipher: 'aes-128-cbc', passphrase: 'x' }),
  () => rsa.export({ format: 'jwk', passphrase: 'x' }),
  () => rsa.equals('x'),
  () => crypto.createSign('sha256').update('x').sign(),
  () => crypto.createSign('sha256').update('x').sign(crypto.createPublicKey(rsa)),
  () => crypto.createSign('unknown'),
  () => crypto.createSign(5),
  () => crypto.createSign('sha256').update(5),
  () => crypto.sign('sha256', 'x', { key: ec, dsaEncoding: 'other' }),
  () => crypto.verify('sha256', 'x', rsa, 'text'),
  () => crypto.generateKeyPairSync('rsa', {}),
  () => crypto.generateKeyPairSync('unknown', {}),
  () => crypto.generateKeyPairSync('ec', { namedCurve: 'unknown' }),
  () => crypto.generateKeyPairSync('rsa', { modulusLength: 512, publicKeyEncoding: 5 }),
  () => crypto.generateKeyPair('ed25519', {}),
  () => crypto.diffieHellman({ privateKey: rsa, publicKey: rsa }),
  () => crypto.diffieHellman({ privateKey: rsa }),
  () => crypto.createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }, format: 'jwk' }),
  () => crypto.createPublicKey({ key: { kty: 'none' }, format: 'jwk' }),
];
attempts.forEach((attempt, index) => {
  try {
    console.log(index, attempt());
  } catch (error) {
    console.log(index, error.name, error.code, error.message);
  }
});
