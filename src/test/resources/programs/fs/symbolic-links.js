// A symbolic link: lstat sees the link, stat what it points to.
const fs = require('fs');
const path = require('path');
const dir = fs.realpathSync(fs.mkdtempSync(path.join(require('os').tmpdir(), 'loopscope-')));
const at = (name) => path.join(dir, name);
fs.writeFileSync(at('target'), 'text');
fs.symlinkSync('target', at('link'));
console.log(fs.lstatSync(at('link')).isSymbolicLink(), fs.statSync(at('link')).isFile());
console.log(fs.readlinkSync(at('link')), path.basename(fs.realpathSync(at('link'))));
fs.unlinkSync(at('target'));
console.log(fs.existsSync(at('link')), fs.readdirSync(dir));
fs.rmSync(dir, { recursive: true });
