const fs = require('fs');
const os = require('os');
const path = require('path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pool-'));
const bytes = Buffer.alloc(8 * 1024 * 1024);
let done = 0;

function write(number) {
  fs.writeFile(path.join(folder, `${number}.bin`), bytes, function written() {
    done++;
    console.log(done, 'of 6 written');
  });
}

for (let number = 1; number <= 6; number++) write(number);
console.log('six files are being written');

process.on('exit', function cleanUp() {
  fs.rmSync(folder, { recursive: true });
});
