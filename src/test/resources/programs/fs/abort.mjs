// Reading and writing whole files can be aborted.
import { mkdtempSync, readFile, rmSync, writeFileSync } from 'fs';
import * as promises from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
const folder = mkdtempSync(join(tmpdir(), 'abort-'));
const file = join(folder, 'file');
writeFileSync(file, 'text');
const shown = (error) => console.log(error.name, error.code, error.message);
await promises.readFile(file, { signal: AbortSignal.abort() }).catch(shown);
await promises.writeFile(file, 'other', { signal: AbortSignal.abort() }).catch(shown);
console.log(await promises.readFile(file, { encoding: 'utf8', signal: new AbortController().signal }));
const controller = new AbortController();
await new Promise((done) => {
  readFile(file, { signal: controller.signal }, (error) => done(shown(error)));
  controller.abort();
});
await promises.readFile(file, { signal: 'none' }).catch(shown);
rmSync(folder, { recursive: true });
