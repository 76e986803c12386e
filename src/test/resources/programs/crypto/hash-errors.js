// What goes wrong with hashes: unknown names, wrong data, used twice.
const { createHash, createHmac, Hash } = require('crypto');

function attempt(action) {
  try {
    console.log(action());
  } catch (error) {
    console.log(`${error}`, error.code, error.library, error.reason);
  }
}

attempt(() => createHash('nonsense'));
attempt(() => createHash('whirlpool'));
attempt(() => createHash());
attempt(() => createHash('md5').update());
attempt(() => createHash('md5').update(42));
attempt(() => createHash('md5').update({}));
attempt(() => createHash('md5').update('abc', 'hex'));
attempt(() => createHmac('nonsense', 'key'));
attempt(() => createHmac(null, 'key'));
attempt(() => createHmac('sha256', 'key').update(null));
const hash = createHash('md5');
hash.digest();
attempt(() => hash.digest());
attempt(() => hash.update('late'));
attempt(() => Hash('sha1').update('without new').digest('hex'));
attempt(() => createHash('md5').digest('unknown encoding').length);
