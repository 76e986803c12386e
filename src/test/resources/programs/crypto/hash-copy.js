// A hash that is copied half-way: both go on from there.
const { createHash } = require('node:crypto');

const hash = createHash('sha512');
hash.update('common start, ');
const other = hash.copy();
hash.update('one end');
other.update('another end');
console.log(hash.digest('hex'));
console.log(other.digest('hex'));
try {
  hash.copy();
} catch (error) {
  console.log(error.code, error.message);
}
