// The key of a secure context may be written in several ways, and under a passphrase.
const crypto = require('crypto');
const fs = require('fs');
const tls = require('tls');
const { privateKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const rsa = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/../crypto/_keys/rsa.pem`));
const passphrase = 'words';
const attempt = (name, options) => {
  try {
    tls.createSecureContext(options);
    console.log(name, 'taken');
  } catch (error) {
    console.log(name, error.code, error.message, error.library, error.reason);
  }
};
for (const [key, types] of [[privateKey, ['pkcs8', 'sec1']], [rsa, ['pkcs8', 'pkcs1']]]) {
  for (const type of types) {
    attempt(`${type} plain`, { key: key.export({ type, format: 'pem' }) });
    const encrypted = key.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase });
    attempt(`${type} encrypted`, { key: encrypted, passphrase });
    attempt(`${type} in an array`, { key: [{ pem: encrypted, passphrase }] });
  }
}
const fixed = fs.readFileSync(`${__dirname}/../crypto/_keys/rsa-encrypted.pem`);
attempt('right', { key: fixed, passphrase: 'top secret' });
attempt('wrong', { key: fixed, passphrase: 'wrong' });
attempt('none', { key: fixed });
attempt('nothing', { key: 'no key' });
