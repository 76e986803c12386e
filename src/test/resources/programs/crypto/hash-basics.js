// A hash of text is the same however the text arrives, and as hex, Base64 or bytes.
const { createHash } = require('crypto');

const whole = createHash('sha256').update('hello world').digest('hex');
const pieces = createHash('sha256').update('hello').update(' ').update(Buffer.from('world')).digest('hex');
console.log(whole);
console.log(whole === pieces);
console.log(createHash('sha256').update('hello world').digest('base64'));
console.log(createHash('sha256').update('hello world').digest('base64url'));
console.log(createHash('sha1').update('hello world').digest());
console.log(createHash('md5').update('68656c6c6f', 'hex').digest('hex') === createHash('md5').update('hello').digest('hex'));
