// A signature with RSA and PKCS #1 padding is the same each time; a changed message is not the signed one.
const crypto = require('crypto');
const fs = require('fs');
const key = fs.readFileSync(`${__dirname}/_keys/rsa.pem`);
const open = fs.readFileSync(`${__dirname}/_keys/rsa-public.pem`, 'utf8');
for (const hash of ['sha1', 'sha256', 'RSA-SHA512', 'md5']) {
  const signature = crypto.createSign(hash).update('a message').sign(key, 'hex');
  console.log(hash, signature);
  console.log(crypto.createVerify(hash).update('a message').verify(open, signature, 'hex'),
    crypto.createVerify(hash).update('another').verify(open, signature, 'hex'));
}
const sign = crypto.createSign('sha256');
sign.write('in ');
sign.end('pieces');
console.log(sign.sign(key, 'base64') === crypto.sign('sha256', Buffer.from('in pieces'), key).toString('base64'));
