// Chunks with nothing in them, and bytes of other kinds.
const { Readable, Writable } = require('stream');
const { watch, tell } = require('./_tell');

const source = watch(new Readable({ read() {} }));
source.push('');
source.push(Buffer.alloc(0));
tell('empty');
const sink = watch(new Writable({ write(chunk, encoding, callback) { tell(`write ${chunk.length}`); callback(); } }));
console.log(sink.write(''), sink.write(Buffer.alloc(0)), sink.write('x'));
sink.write(new Uint8Array(3), () => tell('three'));
sink.end();
source.push(null);
source.resume();
