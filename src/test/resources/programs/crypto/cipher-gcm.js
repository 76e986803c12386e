// AES-GCM: what is encrypted is protected from change, and so is what goes with it.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.alloc(32, 1);
const iv = Buffer.alloc(12, 2);
const header = Buffer.from('from: alice');
const cipher = createCipheriv('aes-256-gcm', key, iv);
cipher.setAAD(header);
const text = Buffer.concat([cipher.update('attack at dawn'), cipher.final()]);
const tag = cipher.getAuthTag();
console.log(text.toString('hex'), tag.toString('hex'));

function open(text, header, tag) {
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(header);
  decipher.setAuthTag(tag);
  try {
    return decipher.update(text, null, 'utf8') + decipher.final('utf8');
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

console.log(open(text, header, tag));
console.log(open(text, Buffer.from('from: mallory'), tag));
console.log(open(Buffer.from(text).fill(0, 0, 1), header, tag));
console.log(open(text, header, tag.subarray(0, 12)));
