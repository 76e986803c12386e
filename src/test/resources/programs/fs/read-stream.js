// createReadStream: its events, a part of a file, pieces of a size, and what it says of itself.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'read-'));
const file = join(folder, 'file');
fs.writeFileSync(file, 'abcdefghijklmnopqrstuvwxyz');
const stream = fs.createReadStream(file, { start: 2, end: 12, highWaterMark: 4, encoding: 'utf8' });
for (const name of ['open', 'ready', 'end', 'close']) stream.on(name, () => console.log(name));
stream.on('data', (text) => console.log(text, stream.bytesRead));
stream.on('close', () => {
  console.log(stream.start, stream.end, stream.flags, stream.fd, stream.pending);
  fs.createReadStream(join(folder, 'none')).on('error', (error) => {
    console.log(error.code, error.syscall);
    for (const options of [{ start: 'a' }, { start: 5, end: 2 }, { encoding: 'none' }, { fd: 'x' }]) {
      try {
        fs.createReadStream(file, options);
      } catch (failure) {
        console.log(failure.code, failure.message);
      }
    }
    fs.rmSync(folder, { recursive: true });
  });
});
