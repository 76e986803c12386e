// createWriteStream: its events, what was written, and where it starts.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'write-'));
const file = join(folder, 'file');
const stream = fs.createWriteStream(file);
for (const name of ['open', 'ready', 'finish', 'close']) stream.on(name, () => console.log(name));
console.log(stream.pending, stream.path === file, stream.flags, stream.mode.toString(8), stream.writableHighWaterMark);
console.log(stream.write('one '), stream.write('two '));
stream.end('three', () => {
  console.log(stream.bytesWritten, fs.readFileSync(file, 'utf8'));
});
stream.on('close', () => {
  console.log(stream.fd, stream.pending, stream.destroyed);
  fs.createWriteStream(file, { flags: 'r+', start: 4 }).end('TWO', () => {
    console.log(fs.readFileSync(file, 'utf8'));
    fs.createWriteStream(file, { flags: 'a', encoding: 'hex' }).end('2121').on('close', () => {
      console.log(fs.readFileSync(file, 'utf8'));
      fs.rmSync(folder, { recursive: true });
    });
  });
});
