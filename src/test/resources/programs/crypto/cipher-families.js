// The same text in every cipher that OpenSSL has in the usual modes.
const { createCipheriv, getCipherInfo, getCiphers } = require('crypto');

for (const name of getCiphers().filter((name) => /-(cbc|ctr|cfb8?|ofb|ecb|gcm)$|^chacha20$/.test(name))) {
  const { keyLength, ivLength } = getCipherInfo(name);
  const key = Buffer.from(Array.from({ length: keyLength }, (_, i) => i * 7));
  const cipher = createCipheriv(name, key, ivLength ? Buffer.alloc(ivLength, 3) : null);
  console.log(name, cipher.update('The quick brown fox jumps over it', 'utf8', 'hex') + cipher.final('hex'));
}
