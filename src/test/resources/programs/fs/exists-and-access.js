// existsSync never throws; access tells by error.
const fs = require('fs');
console.log(fs.existsSync(__filename), fs.existsSync('none'), fs.existsSync(), fs.existsSync({}));
console.log(fs.accessSync(__filename, fs.constants.R_OK));
fs.access('none', fs.constants.F_OK, (error) => {
  console.log(error.code, error.syscall);
  fs.exists(__filename, (there) => console.log('exists', there));
});
