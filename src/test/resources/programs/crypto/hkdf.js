// HKDF: one secret becomes several keys.
const { hkdf, hkdfSync } = require('crypto');

const secret = Buffer.from('0b'.repeat(22), 'hex');
const salt = Buffer.from('000102030405060708090a0b0c', 'hex');
console.log(Buffer.from(hkdfSync('sha256', secret, salt, 'encryption', 32)).toString('hex'));
console.log(Buffer.from(hkdfSync('sha256', secret, salt, 'authentication', 32)).toString('hex'));
console.log(hkdfSync('sha1', 'key', '', '', 8));
hkdf('sha512', 'key', 'salt', 'info', 100, (error, key) => {
  console.log(error, Buffer.from(key).toString('base64'));
});
for (const args of [['nope', 'k', '', '', 8], ['sha1', 'k', '', '', 6000], ['sha1', 'k', '', '', -1], ['sha1', 1, '', '', 1]]) {
  try {
    hkdfSync(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
