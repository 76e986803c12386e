// What is in an error of the system, for many kinds of failure.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'shape-'));
const file = join(folder, 'file');
fs.writeFileSync(file, '');
fs.mkdirSync(join(folder, 'full', 'inner'), { recursive: true });
fs.symlinkSync('loop', join(folder, 'loop'));
const attempts = {
  'open folder to write': () => fs.openSync(folder, 'w'),
  'read folder': () => fs.readFileSync(folder),
  'below a file': () => fs.statSync(join(file, 'x')),
  'mkdir again': () => fs.mkdirSync(join(folder, 'full')),
  'rmdir full': () => fs.rmdirSync(join(folder, 'full')),
  'rmdir file': () => fs.rmdirSync(file),
  'unlink missing': () => fs.unlinkSync(join(folder, 'none')),
  'rename missing': () => fs.renameSync(join(folder, 'none'), join(folder, 'other')),
  'rename onto full': () => fs.renameSync(join(folder, 'full', 'inner'), file),
  'readdir file': () => fs.readdirSync(file),
  'readlink file': () => fs.readlinkSync(file),
  'symlink again': () => fs.symlinkSync('x', file),
  'loop': () => fs.readFileSync(join(folder, 'loop')),
  'copy exclusive': () => fs.copyFileSync(file, file, fs.constants.COPYFILE_EXCL),
  'long name': () => fs.statSync(join(folder, 'n'.repeat(300))),
  'bad descriptor': () => fs.fstatSync(9999),
  'close twice': () => fs.closeSync(9999),
  'access': () => fs.accessSync(join(folder, 'none')),
  'realpath': () => fs.realpathSync(join(folder, 'none')),
  'rm folder': () => fs.rmSync(folder),
  'rm missing': () => fs.rmSync(join(folder, 'none')),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    console.log(name, attempt());
  } catch (error) {
    console.log(name, '|', error.message.replaceAll(folder, ''), '|', Object.keys(error).join(), error.errno);
  }
}
fs.rmSync(folder, { recursive: true });
