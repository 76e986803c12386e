// RSA-PSS salts a signature, so no two are equal, and both sides have to agree on the padding.
const crypto = require('crypto');
const fs = require('fs');
const key = crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/rsa.pem`));
const open = crypto.createPublicKey(key);
const padding = crypto.constants.RSA_PKCS1_PSS_PADDING;
const data = Buffer.from('a message');
const signature = crypto.sign('sha256', data, { key, padding, saltLength: 20 });
console.log(signature.length, signature.equals(crypto.sign('sha256', data, { key, padding, saltLength: 20 })));
console.log(crypto.verify('sha256', data, { key: open, padding, saltLength: 20 }, signature));
console.log(crypto.verify('sha256', data, { key: open, padding, saltLength: crypto.constants.RSA_PSS_SALTLEN_AUTO }, signature));
console.log(crypto.verify('sha256', data, { key: open, padding, saltLength: 32 }, signature));
console.log(crypto.verify('sha256', data, open, signature));
