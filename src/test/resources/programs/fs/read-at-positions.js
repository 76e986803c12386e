// read and write at positions, with and without moving on, in all the ways to call them.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'positions-'));
const fd = fs.openSync(join(folder, 'file'), 'w+');
console.log(fs.writeSync(fd, '0123456789'), fs.writeSync(fd, Buffer.from('abc'), 1, 2, 4), fs.writeSync(fd, 'x', 0));
const buffer = Buffer.alloc(4, '.');
console.log(fs.readSync(fd, buffer), buffer.toString());
console.log(fs.readSync(fd, buffer, 0, 4, 0), buffer.toString());
console.log(fs.readSync(fd, buffer, { position: 3, length: 2 }), buffer.toString());
console.log(fs.readSync(fd, buffer, 1, 2, 8n), buffer.toString());
fs.read(fd, { buffer, position: 0 }, (error, count, same) => {
  console.log(error, count, same === buffer, buffer.toString());
  fs.read(fd, (error, count, own) => {
    console.log(error, count, own.length);
    for (const args of [[buffer, 5, 1], [buffer, 0, 9], [buffer, -1], ['text']]) {
      try {
        fs.readSync(fd, ...args);
      } catch (failure) {
        console.log(failure.code, failure.message);
      }
    }
    fs.closeSync(fd);
    fs.rmSync(folder, { recursive: true });
  });
});
