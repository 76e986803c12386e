// Whoever has the public key encrypts; only the private key decrypts. And the reverse, which proves who wrote it.
const crypto = require('crypto');
const fs = require('fs');
const key = fs.readFileSync(`${__dirname}/_keys/rsa.pem`);
const open = fs.readFileSync(`${__dirname}/_keys/rsa-public.pem`);
const secret = crypto.publicEncrypt(open, Buffer.from('a secret'));
console.log(secret.length, crypto.privateDecrypt(key, secret).toString());
const options = { oaepHash: 'sha256', oaepLabel: Buffer.from('label') };
const labelled = crypto.publicEncrypt({ key: open, ...options }, Buffer.from('labelled'));
console.log(crypto.privateDecrypt({ key, ...options }, labelled).toString());
console.log(crypto.publicDecrypt(open, crypto.privateEncrypt(key, Buffer.from('from me'))).toString());
console.log(crypto.privateEncrypt(key, Buffer.from('always alike')).toString('hex'));
try {
  crypto.publicEncrypt(open, Buffer.alloc(300));
} catch (error) {
  console.log(error.code, error.message);
}
try {
  crypto.privateDecrypt(key, labelled);
} catch (error) {
  console.log(error.code, error.message);
}
