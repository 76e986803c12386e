// ChaCha20-Poly1305, piece by piece.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.from([...Array(32).keys()]);
const nonce = Buffer.alloc(12, 5);
const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
cipher.setAAD(Buffer.from('header'));
const pieces = ['one, ', 'two, ', 'x'.repeat(100)].map((text) => cipher.update(text));
pieces.push(cipher.final());
console.log(pieces.map((piece) => piece.length), Buffer.concat(pieces).toString('hex'));
console.log(cipher.getAuthTag().toString('hex'));
const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
decipher.setAAD(Buffer.from('header'));
decipher.setAuthTag(cipher.getAuthTag());
console.log(decipher.update(Buffer.concat(pieces), null, 'utf8') + decipher.final('utf8'));
