// A recursive mkdir makes what is missing and tells the first folder it made.
const fs = require('fs');
const path = require('path');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'loopscope-'));
const deep = path.join(dir, 'a', 'b', 'c');
console.log(path.relative(dir, fs.mkdirSync(deep, { recursive: true })));
console.log(fs.mkdirSync(deep, { recursive: true }), fs.mkdirSync(path.join(dir, 'single')));
fs.mkdir(path.join(dir, 'a', 'x', 'y'), { recursive: true }, (error, first) => {
  console.log(error, path.relative(dir, first));
  fs.rmSync(dir, { recursive: true });
  console.log(fs.existsSync(dir));
});
