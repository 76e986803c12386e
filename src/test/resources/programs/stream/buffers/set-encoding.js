// With an encoding letters are counted, not bytes.
const { Readable } = require('stream');
const { watch, tell } = require('./_tell');

const source = watch(new Readable({ read() {} }));
source.push(Buffer.from('h\u00e9'));
source.push(Buffer.from([0xe2, 0x82]));
tell('bytes');
source.setEncoding('utf8');
tell('letters');
source.push(Buffer.from([0xac]));
tell('whole');
source.on('data', (text) => tell(`data ${text}`));
source.push(null);
