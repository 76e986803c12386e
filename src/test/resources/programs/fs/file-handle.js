// A file descriptor and a FileHandle: open, write, read, close.
const fs = require('fs');
const path = require('path');
const file = path.join(require('os').tmpdir(), `loopscope-handle-${process.pid}`);
const fd = fs.openSync(file, 'w+');
console.log(typeof fd, fs.writeSync(fd, 'hello world'), fs.fstatSync(fd).size);
const buffer = Buffer.alloc(5);
console.log(fs.readSync(fd, buffer, 0, 5, 6), buffer.toString());
fs.closeSync(fd);
(async () => {
  const handle = await fs.promises.open(file);
  console.log(await handle.readFile('utf8'));
  await handle.close();
  await fs.promises.unlink(file);
  console.log(fs.existsSync(file));
})();
