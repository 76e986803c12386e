const { createHash, createHmac } = require('crypto');

// However a message is cut, the hash sees its bytes only.
const inParts = createHash('md5');
inParts.update('Pay 100 to ');
inParts.update('Bob.');
console.log('md5 ', inParts.digest('hex'));
console.log('md5 ', createHash('md5').update('Pay 100 to Bob.').digest('hex'));

// One letter further, and nothing is left of the digest.
const one = createHash('sha256').update('Pay 100 to Bob.').digest();
const other = createHash('sha256').update('Pay 101 to Bob.').digest();
let bits = 0;
one.forEach((byte, index) => {
  for (let rest = byte ^ other[index]; rest > 0; rest >>= 1) bits += rest & 1;
});
console.log('sha256 differs in', bits, 'of 256 bits');

// Anyone can make a hash of a changed message; a code only who has the key.
const code = (message, key) => createHmac('sha256', key).update(message).digest('hex');
console.log('hmac', code('Pay 100 to Bob.', 'our secret').slice(0, 16));
console.log('hmac', code('Pay 100 to Bob.', 'a guess').slice(0, 16));
