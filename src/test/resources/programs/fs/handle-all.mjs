// Every method of a FileHandle, and what it says when it is closed.
import { mkdtempSync, rmSync } from 'fs';
import { open } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
const folder = mkdtempSync(join(tmpdir(), 'handle-'));
const handle = await open(join(folder, 'file'), 'w+', 0o640);
handle.on('close', () => console.log('close event'));
console.log(handle.constructor.name, typeof handle.fd, ((await handle.stat()).mode & 0o777).toString(8));
console.log((await handle.write('hello ')).bytesWritten, (await handle.write(Buffer.from('big world'), 4, 5)).bytesWritten);
console.log((await handle.writev([Buffer.from('!'), Buffer.from('?')], 11)).bytesWritten);
const { bytesRead, buffer } = await handle.read(Buffer.alloc(5), 0, 5, 6);
console.log(bytesRead, buffer.toString());
console.log((await handle.read({ position: 0, length: 3, buffer: Buffer.alloc(3) })).buffer.toString());
await handle.truncate(5);
await handle.chmod(0o600);
await handle.utimes(1, 2);
await handle.datasync();
await handle.sync();
const stats = await handle.stat({ bigint: true });
console.log(stats.size, stats.mtimeMs, (stats.mode & 0o777n).toString(8));
await handle.appendFile(' more');
console.log(await handle.readFile('utf8'), (await handle.stat()).size);
await handle.writeFile(['a', 'b', 'c']);
await handle.close();
console.log(handle.fd);
await handle.close();
for (const name of ['stat', 'read', 'sync']) {
  await handle[name]().catch((error) => console.log(error.message, error.code, error.syscall));
}
rmSync(folder, { recursive: true });
