// Milliseconds that a file of 256 MiB takes through a pipe, from a stream that reads to one that writes.
const fs = require('fs');
const os = require('os');
const path = require('path');

const MEBIBYTES = 256;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pipe-'));
const from = path.join(folder, 'from');
const to = path.join(folder, 'to');

const file = fs.openSync(from, 'w');
const piece = Buffer.alloc(1 << 20, 'a file of many pieces ');
for (let i = 0; i < MEBIBYTES; i++) fs.writeSync(file, piece);
fs.closeSync(file);

const start = process.hrtime.bigint();
fs.createReadStream(from).pipe(fs.createWriteStream(to)).on('finish', () => {
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
  if (fs.statSync(to).size !== MEBIBYTES * piece.length) throw new Error('the copy is not whole');
  fs.rmSync(folder, { recursive: true });
});
