// AES in CBC mode: a text is encrypted and comes back.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const iv = Buffer.from('0f0e0d0c0b0a09080706050403020100', 'hex');
const cipher = createCipheriv('aes-256-cbc', key, iv);
const encrypted = cipher.update('some clear text data', 'utf8', 'hex') + cipher.final('hex');
console.log(encrypted);
const decipher = createDecipheriv('aes-256-cbc', key, iv);
console.log(decipher.update(encrypted, 'hex', 'utf8') + decipher.final('utf8'));
