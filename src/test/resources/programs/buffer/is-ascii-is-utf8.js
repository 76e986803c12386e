// What kind of text do these bytes hold?
const { isAscii, isUtf8 } = require('buffer');
for (const bytes of [Buffer.from('abc'), Buffer.from('é'), Buffer.from([0xc3]), Buffer.from([0xff]), Buffer.alloc(0), new Uint8Array([65])]) {
  console.log(bytes, isAscii(bytes), isUtf8(bytes));
}
try {
  isUtf8('text');
} catch (error) {
  console.log(error.message);
}
