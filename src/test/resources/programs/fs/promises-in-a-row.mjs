// The promise forms, one after another with await.
import { mkdtemp, writeFile, readFile, appendFile, rename, copyFile, unlink, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
const dir = await mkdtemp(join(tmpdir(), 'loopscope-'));
const at = (name) => join(dir, name);
console.log(await writeFile(at('a.txt'), 'alpha'));
await appendFile(at('a.txt'), ' beta');
await copyFile(at('a.txt'), at('b.txt'));
await rename(at('a.txt'), at('c.txt'));
console.log((await readdir(dir)).sort());
console.log(await readFile(at('c.txt'), 'utf8'), (await stat(at('b.txt'))).size);
await unlink(at('b.txt'));
console.log(await readdir(dir));
await rm(dir, { recursive: true });
console.log(await stat(dir).catch((error) => error.code));
