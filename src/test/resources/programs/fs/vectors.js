// readv and writev: several buffers in one call.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'vectors-'));
const fd = fs.openSync(join(folder, 'file'), 'w+');
console.log(fs.writevSync(fd, [Buffer.from('ab'), new Uint8Array([99]), Buffer.from('def')]));
console.log(fs.writevSync(fd, [Buffer.from('XY')], 1));
const parts = [Buffer.alloc(2), Buffer.alloc(3), Buffer.alloc(4)];
console.log(fs.readvSync(fd, parts, 0), parts.map(String));
fs.readv(fd, [parts[0]], 4, (error, count, buffers) => {
  console.log(error, count, String(buffers[0]));
  try {
    fs.writevSync(fd, 'text');
  } catch (failure) {
    console.log(failure.code, failure.message);
  }
  fs.closeSync(fd);
  fs.rmSync(folder, { recursive: true });
});
