// writeFile replaces, appendFile adds, a flag may do either.
const fs = require('fs');
const path = require('path');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'loopscope-'));
const file = path.join(dir, 'note.txt');
process.on('exit', () => fs.rmSync(dir, { recursive: true }));
fs.writeFileSync(file, 'one\n');
fs.appendFileSync(file, 'two\n');
fs.writeFileSync(file, 'three\n', { flag: 'a' });
fs.writeFile(file, Buffer.from('four\n'), { flag: 'a' }, (error) => {
  console.log(error, JSON.stringify(fs.readFileSync(file, 'utf8')));
  fs.appendFile(file, 'five\n', (failed) => {
    console.log(failed, fs.statSync(file).size);
    fs.writeFileSync(file, 'new');
    console.log(fs.readFileSync(file, 'utf8'));
  });
});
