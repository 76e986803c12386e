// opendir: a directory that is read entry by entry and must be closed.
import { mkdirSync, mkdtempSync, opendirSync, rmSync, writeFileSync } from 'fs';
import { opendir } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
const folder = mkdtempSync(join(tmpdir(), 'dir-'));
writeFileSync(join(folder, 'file'), '');
mkdirSync(join(folder, 'folder'));
const found = [];
for await (const entry of await opendir(folder)) {
  found.push(`${entry.name} ${entry.isFile()} ${entry.isDirectory()} ${entry.parentPath === folder}`);
}
console.log(found.sort());
const dir = opendirSync(folder);
console.log(dir.path === folder, [dir.readSync().name, dir.readSync().name].sort(), dir.readSync());
dir.closeSync();
try {
  dir.readSync();
} catch (error) {
  console.log(error.code, error.message);
}
await opendir(join(folder, 'none')).catch((error) => console.log(error.code, error.syscall));
rmSync(folder, { recursive: true });
