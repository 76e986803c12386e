// DataView and other views are chunks of bytes.
const { Readable, Writable } = require('stream');
const sink = new Writable({ write(chunk, encoding, done) { console.log(chunk, encoding); done(); } });
sink.write(new DataView(new Uint8Array([1, 2, 3]).buffer), (error) => console.log('told', error));
sink.write(new Uint16Array([513]));
const source = new Readable({ read() {} });
source.push(new DataView(new ArrayBuffer(2)));
source.push(null);
source.on('data', (chunk) => console.log(chunk));
setImmediate(() => sink.end((error) => console.log('end told', error)));
for (const wrong of [1, {}, true]) {
  const stream = new Readable({ read() {} }).on('error', (error) => console.log(error.message));
  stream.push(wrong);
}
