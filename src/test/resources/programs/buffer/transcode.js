// Text from one encoding to another.
const { transcode } = require('buffer');
console.log(transcode(Buffer.from('€'), 'utf8', 'ascii').toString(), transcode(Buffer.from('é'), 'utf8', 'latin1'));
console.log(transcode(Buffer.from('tést', 'latin1'), 'latin1', 'utf16le'), transcode(Buffer.from('a😀', 'utf16le'), 'ucs2', 'utf8').toString());
try {
  transcode(Buffer.from('a'), 'utf8', 'hex');
} catch (error) {
  console.log(error.message, error.code);
}
