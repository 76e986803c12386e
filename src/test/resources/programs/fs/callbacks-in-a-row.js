// The callback forms, each starting the next.
const fs = require('fs');
const path = require('path');
const dir = path.join(require('os').tmpdir(), `loopscope-callbacks-${process.pid}`);
const at = (name) => path.join(dir, name);
fs.mkdir(dir, (made) => {
  fs.writeFile(at('a'), 'text', (written) => {
    fs.copyFile(at('a'), at('b'), (copied) => {
      fs.rename(at('b'), at('c'), (renamed) => {
        fs.readdir(dir, (listed, names) => {
          console.log(made, written, copied, renamed, listed, names.sort());
          fs.unlink(at('a'), (unlinked) => {
            fs.rm(dir, { recursive: true }, (removed) => {
              console.log(unlinked, removed, fs.existsSync(dir));
            });
          });
        });
      });
    });
  });
});
