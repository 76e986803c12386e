// A thousand messages, encrypted in four modes with keys of three lengths, and decrypted again.
const { createCipheriv, createDecipheriv } = require('crypto');
const { bytes } = require('./_random');

for (let i = 0; i < 1000; i++) {
  const mode = ['ecb', 'cbc', 'ctr', 'gcm'][i % 4];
  const size = [16, 24, 32][i % 3];
  const [key, message] = [bytes(size), bytes(i % 70)];
  const iv = mode === 'ecb' ? null : bytes(mode === 'gcm' ? 12 : 16);
  const cipher = createCipheriv(`aes-${size * 8}-${mode}`, key, iv);
  const encrypted = Buffer.concat([cipher.update(message), cipher.final()]);
  const decipher = createDecipheriv(`aes-${size * 8}-${mode}`, key, iv);
  if (mode === 'gcm') {
    decipher.setAuthTag(cipher.getAuthTag());
  }
  const decrypted = Buffer.concat([decipher.update(encrypted), decipher.final()]);
  console.log(encrypted.toString('hex'), mode === 'gcm' ? cipher.getAuthTag('hex').toString('hex') : '',
    decrypted.equals(message));
}
