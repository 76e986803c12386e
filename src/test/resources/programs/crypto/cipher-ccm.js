// AES-CCM wants to know the length of the tag, and of the message when something goes with it.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = 'keykeykeykeykeykeykeykey';
const nonce = Buffer.alloc(12, 3);
const aad = Buffer.from('0123456789', 'hex');
const text = 'Hello world';
const cipher = createCipheriv('aes-192-ccm', key, nonce, { authTagLength: 16 });
cipher.setAAD(aad, { plaintextLength: Buffer.byteLength(text) });
const encrypted = cipher.update(text, 'utf8');
cipher.final();
const tag = cipher.getAuthTag();
console.log(encrypted.toString('hex'), tag.toString('hex'));
const decipher = createDecipheriv('aes-192-ccm', key, nonce, { authTagLength: 16 });
decipher.setAuthTag(tag);
decipher.setAAD(aad, { plaintextLength: encrypted.length });
console.log(decipher.update(encrypted, null, 'utf8'));
console.log(decipher.final().length);
for (const options of [undefined, { authTagLength: 15 }]) {
  try {
    createCipheriv('aes-192-ccm', key, nonce, options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
