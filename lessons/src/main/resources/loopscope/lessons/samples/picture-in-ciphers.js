const { createCipheriv, createDecipheriv, createHash } = require('crypto');

// A picture of 64 by 64 dots, a byte for each: a ring on a light ground.
const side = 64;
const picture = Buffer.alloc(side * side);
for (let y = 0; y < side; y++) {
  for (let x = 0; x < side; x++) {
    const distance = Math.hypot(x - 31.5, y - 31.5);
    picture[y * side + x] = distance > 14 && distance < 28 ? 0xff : 0x20;
  }
}

const key = createHash('sha256').update('a key for this lesson').digest().subarray(0, 16);
const iv = Buffer.alloc(16, 7); // always the same, so that this program prints the same: a real one is random

function encrypt(mode, vector) {
  const cipher = createCipheriv(`aes-128-${mode}`, key, vector);
  const encrypted = Buffer.concat([cipher.update(picture), cipher.final()]);
  const blocks = new Set();
  for (let start = 0; start < picture.length; start += 16) blocks.add(encrypted.toString('hex', start, start + 16));
  console.log(mode.padEnd(4), blocks.size, 'different blocks of', picture.length / 16);
  return { encrypted, tag: mode === 'gcm' ? cipher.getAuthTag() : null };
}

encrypt('ecb', null);
encrypt('cbc', iv);
encrypt('ctr', iv);
const { encrypted, tag } = encrypt('gcm', iv.subarray(0, 12));

// A single bit changed on the way, and GCM says so.
encrypted[100] ^= 1;
const decipher = createDecipheriv('aes-128-gcm', key, iv.subarray(0, 12));
decipher.setAuthTag(tag);
decipher.update(encrypted);
try {
  decipher.final();
} catch (error) {
  console.log('gcm: ', error.message);
}
