// Padding can be turned off; then the length has to fit.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.alloc(16, 4);
const iv = Buffer.alloc(16);
for (const text of ['sixteen letters!', 'not sixteen']) {
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  console.log(cipher.setAutoPadding(false) === cipher);
  try {
    console.log(cipher.update(text, 'utf8', 'hex') + cipher.final('hex'));
  } catch (error) {
    console.log(error.code);
  }
}
const padded = createCipheriv('aes-128-cbc', key, iv);
const bytes = Buffer.concat([padded.update('abc'), padded.final()]);
const decipher = createDecipheriv('aes-128-cbc', key, iv);
decipher.setAutoPadding(false);
console.log(Buffer.concat([decipher.update(bytes), decipher.final()]));
