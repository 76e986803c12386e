// A file piped into another, with a stream between.
const fs = require('fs');
const { join } = require('path');
const { pipeline, Transform } = require('stream');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'pipe-'));
fs.writeFileSync(join(folder, 'from'), 'line\n'.repeat(50000));
const upper = new Transform({ transform: (chunk, encoding, done) => done(null, chunk.toString().toUpperCase()) });
pipeline(fs.createReadStream(join(folder, 'from')), upper, fs.createWriteStream(join(folder, 'to')), (error) => {
  const copy = fs.readFileSync(join(folder, 'to'), 'utf8');
  console.log(error, copy.length, copy === 'LINE\n'.repeat(50000));
  pipeline(fs.createReadStream(join(folder, 'none')), fs.createWriteStream(join(folder, 'to2')), (failure) => {
    console.log(failure.code);
    fs.rmSync(folder, { recursive: true });
  });
});
