// A key that is written encrypted is read with its passphrase only.
const crypto = require('crypto');
const fs = require('fs');
const pem = fs.readFileSync(`${__dirname}/_keys/rsa-encrypted.pem`, 'utf8');
const plain = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/rsa.pem`));
console.log(crypto.createPrivateKey({ key: pem, passphrase: 'top secret' }).equals(plain));
for (const key of [pem, { key: pem, passphrase: 'wrong' }]) {
  try {
    crypto.createPrivateKey(key);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const type of ['pkcs8', 'pkcs1']) {
  const written = plain.export({ type, format: 'pem', cipher: 'aes-128-cbc', passphrase: 'words' });
  console.log(written.split('\n')[0], crypto.createPrivateKey({ key: written, passphrase: 'words' }).equals(plain));
}
