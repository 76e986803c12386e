// A key is wrapped in another.
const { createCipheriv, createDecipheriv } = require('crypto');

const wrapping = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const iv = Buffer.from('a6a6a6a6a6a6a6a6', 'hex');
const secret = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const wrapped = createCipheriv('aes128-wrap', wrapping, iv).update(secret);
console.log(wrapped.toString('hex'));
console.log(createDecipheriv('aes128-wrap', wrapping, iv).update(wrapped).equals(secret));
