// A failed call rejects its promise.
const fs = require('fs/promises');
process.chdir(__dirname);
(async () => {
  for (const attempt of [
    () => fs.readFile('none.txt'), () => fs.readdir('none'), () => fs.mkdir('_files'), () => fs.rm('none.txt'),
    () => fs.access('none.txt'), () => fs.readFile('_files'), () => fs.stat('_files/poem.txt/x'),
  ]) {
    await attempt().then(() => console.log('no error'), (error) => console.log(error.code, '|', error.message));
  }
})();
