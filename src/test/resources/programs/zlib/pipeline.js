// A file is compressed and restored by a pipeline.
const fs = require('fs');
const os = require('os');
const path = require('path');
const zlib = require('zlib');
const { pipeline } = require('stream/promises');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zlib-'));
const file = (name) => path.join(folder, name);
(async () => {
  fs.writeFileSync(file('a.txt'), 'line of text\n'.repeat(20000));
  await pipeline(fs.createReadStream(file('a.txt')), zlib.createGzip(), fs.createWriteStream(file('a.txt.gz')));
  await pipeline(fs.createReadStream(file('a.txt.gz')), zlib.createGunzip(), fs.createWriteStream(file('b.txt')));
  console.log(fs.statSync(file('a.txt.gz')).size < 5000, fs.readFileSync(file('b.txt')).equals(fs.readFileSync(file('a.txt'))));
  fs.rmSync(folder, { recursive: true });
})();
