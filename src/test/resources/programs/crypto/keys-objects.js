// What a key object tells of itself, and when two are equal.
const crypto = require('crypto');
const fs = require('fs');
for (const name of ['rsa', 'ec', 'ed25519', 'x25519']) {
  const key = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/${name}.pem`));
  const open = crypto.createPublicKey(key);
  console.log(key, open);
  console.log(key.type, open.type, key.asymmetricKeyType, key.asymmetricKeyDetails, open.asymmetricKeyDetails);
  console.log(key.symmetricKeySize, Object.prototype.toString.call(key), key instanceof crypto.KeyObject);
  console.log(key.equals(open), open.equals(crypto.createPublicKey(open.export({ type: 'spki', format: 'pem' }))));
}
