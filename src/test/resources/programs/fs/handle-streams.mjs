// Streams of a FileHandle close it, unless they are told not to.
import { mkdtempSync, rmSync } from 'fs';
import { open } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
const folder = mkdtempSync(join(tmpdir(), 'streams-'));
const file = join(folder, 'file');
const writing = await open(file, 'w');
await new Promise((done) => writing.createWriteStream().on('close', done).end('text of a file'));
console.log(writing.fd);
const reading = await open(file);
let text = '';
for await (const chunk of reading.createReadStream({ encoding: 'utf8', start: 5, autoClose: false })) text += chunk;
console.log(text, reading.fd > 0);
await reading.close();
rmSync(folder, { recursive: true });
