// Keys from passwords, on the thread pool and at once.
const { pbkdf2, pbkdf2Sync } = require('crypto');

console.log(pbkdf2Sync('password', 'salt', 1, 20, 'sha1').toString('hex'));
console.log(pbkdf2Sync('password', 'salt', 1000, 64, 'sha512').toString('hex'));
console.log(pbkdf2Sync('', '', 2, 70, 'sha256').toString('base64'));
console.log(pbkdf2Sync('pass\0word', 'sa\0lt', 10, 0, 'md5'));
console.log('before');
pbkdf2('secret', 'salt', 1000, 32, 'sha256', (error, key) => {
  console.log('callback', error, key.toString('hex'));
});
console.log('after');
process.nextTick(() => console.log('tick'));
