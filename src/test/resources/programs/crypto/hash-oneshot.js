// crypto.hash: all in one call.
const crypto = require('crypto');

console.log(crypto.hash('sha1', 'abc'));
console.log(crypto.hash('sha256', Buffer.from('abc'), 'base64'));
console.log(crypto.hash('md5', 'abc', 'buffer'));
for (const args of [['sha11', 'abc'], ['sha1', 1], ['sha1', 'abc', 'nothing'], [1, 'abc']]) {
  try {
    crypto.hash(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
