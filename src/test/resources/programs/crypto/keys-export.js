// The same keys as PEM, DER and JSON Web Keys.
const crypto = require('crypto');
const fs = require('fs');
const read = (name) => crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/${name}.pem`));
const rsa = read('rsa');
const ec = read('ec');
console.log(rsa.export({ type: 'pkcs1', format: 'pem' }));
console.log(crypto.createPublicKey(rsa).export({ type: 'pkcs1', format: 'pem' }));
console.log(ec.export({ type: 'pkcs8', format: 'pem' }), ec.export({ type: 'sec1', format: 'der' }).toString('hex'));
for (const name of ['rsa', 'ec', 'ed25519', 'x25519']) {
  const key = read(name);
  console.log(key.export({ type: 'pkcs8', format: 'der' }).toString('base64'));
  console.log(crypto.createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'));
  console.log(key.export({ format: 'jwk' }), crypto.createPublicKey(key).export({ format: 'jwk' }));
  console.log(crypto.createPrivateKey({ key: key.export({ format: 'jwk' }), format: 'jwk' }).equals(key));
}
