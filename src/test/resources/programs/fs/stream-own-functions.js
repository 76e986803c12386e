// Streams that work on functions of the program's own instead of those of fs.
const fs = require('fs');
const calls = [];
const own = {
  open: (path, flags, mode, callback) => callback(null, calls.push(`open ${path}`)),
  read(fd, buffer, offset, length, position, callback) {
    const done = calls.includes('read');
    calls.push('read');
    callback(null, done ? 0 : buffer.write('made up'), buffer);
  },
  close: (fd, callback) => callback(null, calls.push('close')),
};
fs.createReadStream('anything', { fs: own }).on('data', (data) => console.log(String(data)))
  .on('close', () => console.log(calls));
try {
  fs.createReadStream('x', { fs: { ...own, read: 1 } });
} catch (error) {
  console.log(error.code, error.message);
}
