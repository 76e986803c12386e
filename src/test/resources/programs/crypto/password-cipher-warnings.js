// createCipher warns that it is deprecated, once, and of every counter mode, which should not get its IV from a password.
const crypto = require('crypto');

process.on('warning', ({ name, code, message }) => console.log(name, code, message));

crypto.createCipher('aes-256-gcm', 'secret');
crypto.createCipher('aes-128-ctr', 'secret');
crypto.createCipher('aes-128-cbc', 'secret');
crypto.createDecipher('aes-128-ctr', 'secret');

process.emitWarning = (text) => {
  throw new Error(text);
};
try {
  crypto.createCipher('aes-192-ctr', 'secret');
} catch (error) {
  console.log('thrown:', error.message);
}
