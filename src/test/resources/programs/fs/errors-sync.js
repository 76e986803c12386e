// Codes and messages of failed Sync calls.
const fs = require('fs');
process.chdir(__dirname);
const attempts = [
  () => fs.readFileSync('none.txt'), () => fs.readFileSync('_files'), () => fs.readdirSync('_files/poem.txt'),
  () => fs.readFileSync('_files/poem.txt/x'), () => fs.mkdirSync('_files'), () => fs.rmdirSync('_files'),
  () => fs.unlinkSync('none.txt'), () => fs.statSync('none.txt'), () => fs.renameSync('none.txt', 'other.txt'),
  () => fs.copyFileSync('none.txt', 'other.txt'), () => fs.rmSync('none.txt'), () => fs.mkdirSync('none/deep'),
  () => fs.accessSync('none.txt'), () => fs.openSync('none.txt'), () => fs.writeFileSync('_files', 'x'),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('no error');
  } catch (error) {
    console.log(error.code, '|', error.message);
  }
}
