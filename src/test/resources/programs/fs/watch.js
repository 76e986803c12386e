// watch: hears that a file came, and stops when it is closed.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'watch-'));
const watcher = fs.watch(folder, (kind, name) => {
  watcher.close();
  console.log(kind, name);
});
watcher.on('close', () => {
  console.log('closed');
  fs.rmSync(folder, { recursive: true });
});
setTimeout(() => fs.renameSync(join(folder, '..', 'watch-new-file'), join(folder, 'new')), 30);
fs.writeFileSync(join(folder, '..', 'watch-new-file'), '');
try {
  fs.watch(join(folder, 'none'));
} catch (error) {
  console.log(error.code, error.syscall, error.errno, error.filename === error.path);
}
fs.watch(folder, { persistent: false }).unref();
const controller = new AbortController();
fs.watch(folder, { signal: controller.signal }).on('close', () => console.log('aborted'));
controller.abort();
