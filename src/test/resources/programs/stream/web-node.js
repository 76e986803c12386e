// Node's streams to web streams and back.
const { Readable, Writable, Duplex, PassThrough } = require('stream');
(async () => {
  for await (const chunk of Readable.toWeb(Readable.from(['a', 'b']))) console.log('web', chunk);
  for await (const chunk of Readable.fromWeb(ReadableStream.from(['x', 'y']), { encoding: 'utf8' })) console.log('node', chunk);
  const writer = Writable.toWeb(new Writable({ write(chunk, encoding, done) { console.log('sink', String(chunk)); done(); } })).getWriter();
  await writer.write('written');
  await writer.close();
  const writable = Writable.fromWeb(new WritableStream({ write: (chunk) => console.log('web sink', chunk) }));
  writable.end('bytes');
  await new Promise((resolve) => writable.on('close', resolve));
  const pair = Duplex.toWeb(new PassThrough());
  const pen = pair.writable.getWriter();
  pen.write('through');
  pen.close();
  for await (const chunk of pair.readable) console.log(Buffer.from(chunk).toString());
})();
