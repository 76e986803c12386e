// watchFile: asks again and again what stat says, and tells when it has changed.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'watched-'));
const file = join(folder, 'file');
const sizes = [];
fs.watchFile(file, { interval: 20 }, (now, before) => {
  sizes.push([before.size, now.size]);
  if (sizes.length === 1) {
    fs.writeFileSync(file, 'text');
  } else if (now.size === 4) {
    console.log(sizes[0], sizes.at(-1)[1], now instanceof fs.Stats);
    fs.unwatchFile(file);
    fs.rmSync(folder, { recursive: true });
  }
});
try {
  fs.watchFile(file);
} catch (error) {
  console.log(error.code, error.message);
}
