// The ciphers there are, and what is known of them.
const { getCipherInfo, getCiphers } = require('crypto');

console.log(getCiphers().length, getCiphers().slice(0, 5));
for (const name of ['aes-256-cbc', 'AES-128-GCM', 'chacha20-poly1305', 'des3', 'aes-192-ecb', 'id-aes128-wrap', 'nope']) {
  console.log(name, getCipherInfo(name));
}
console.log(getCipherInfo(901));
console.log(getCipherInfo('aes-128-cbc', { keyLength: 12 }), getCipherInfo('aes-128-gcm', { ivLength: 20 }).ivLength);
