// scrypt: a password stored with its salt, and checked again.
const { scrypt, scryptSync, timingSafeEqual } = require('crypto');

const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const stored = scryptSync('correct horse', salt, 32);
console.log(stored.toString('hex'));
console.log(scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).toString('hex'));
console.log(scryptSync('password', 'NaCl', 64, { cost: 1024, blockSize: 8, parallelization: 2 }).toString('base64'));
scrypt('correct horse', salt, 32, (error, key) => {
  console.log('right', timingSafeEqual(key, stored));
  scrypt('wrong horse', salt, 32, { N: 16384 }, (error, key) => {
    console.log('wrong', timingSafeEqual(key, stored));
  });
});
for (const options of [{ N: 3 }, { N: 65536 }, { N: 16, cost: 16 }, { maxmem: -1 }, { N: 'many' }]) {
  try {
    scryptSync('a', 'b', 8, options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
