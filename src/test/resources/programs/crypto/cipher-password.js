// The old createCipher makes key and IV of a password.
const { createCipher, createDecipher } = require('crypto');

for (const name of ['aes192', 'aes-256-ctr', 'aes-128-ecb', 'des-ede3-cbc']) {
  const cipher = createCipher(name, 'a password');
  const encrypted = cipher.update('some clear text data', 'utf8', 'base64') + cipher.final('base64');
  const decipher = createDecipher(name, 'a password');
  console.log(name, encrypted, decipher.update(encrypted, 'base64', 'utf8') + decipher.final('utf8'));
}
