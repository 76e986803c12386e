// A module found through a symbolic link is the file it leads to.
const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'links-')));
fs.mkdirSync(path.join(folder, 'real'));
fs.writeFileSync(path.join(folder, 'real/index.js'), 'module.exports = { file: __filename };');
fs.symlinkSync('real', path.join(folder, 'link'));
console.log(require(path.join(folder, 'real')) === require(path.join(folder, 'link')));
console.log(path.relative(folder, require(path.join(folder, 'link')).file));
fs.rmSync(folder, { recursive: true });
