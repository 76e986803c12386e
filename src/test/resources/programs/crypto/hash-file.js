// The checksum of a file, read at once and as a stream.
const { createHash } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'checksum-')), 'data.txt');
fs.writeFileSync(file, 'line\n'.repeat(50000));
const expected = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
console.log(expected);

const hash = createHash('sha256');
fs.createReadStream(file)
  .on('data', (chunk) => hash.update(chunk))
  .on('end', () => {
    console.log(hash.digest('hex') === expected);
    fs.rmSync(path.dirname(file), { recursive: true });
  });
