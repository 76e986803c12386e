// rm: files, folders with recursive, and what force forgives.
const fs = require('fs');
const path = require('path');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'loopscope-'));
const show = (attempt) => {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.code, error.message.replace(dir, 'DIR').replace(dir, 'DIR'));
  }
};
fs.mkdirSync(path.join(dir, 'full/inner'), { recursive: true });
show(() => fs.rmSync(path.join(dir, 'none')));
show(() => fs.rmSync(path.join(dir, 'none'), { force: true }));
show(() => fs.rmdirSync(path.join(dir, 'full')));
show(() => fs.rmSync(path.join(dir, 'full')));
show(() => fs.rmSync(dir, { recursive: true }));
console.log(fs.existsSync(dir));
