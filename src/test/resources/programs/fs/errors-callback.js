// A failed call hands its error to the callback, with code, errno, syscall and path.
const fs = require('fs');
process.chdir(__dirname);
fs.readFile('none.txt', (error, data) => {
  console.log(error.message, data);
  console.log(error.code, error.errno < 0, error.syscall, error.path, error instanceof Error);
  console.log(Object.keys(error));
  fs.readFile('_files', (isFolder) => {
    console.log(isFolder.message);
    fs.rename('none.txt', 'other.txt', (noFile) => console.log(noFile.message, noFile.dest));
  });
});
