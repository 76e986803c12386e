// A signal that was aborted before writing begins stops FileHandle.writeFile, whatever the data is.
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

async function main() {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'abort-'));
  const handle = await fs.open(path.join(folder, 'file'), 'w+');
  for (const data of ['text', Buffer.from('bytes'), ['a', 'b'], []]) {
    const outcome = await handle.writeFile(data, { signal: AbortSignal.abort() }).then(() => 'written', ({ name }) => name);
    console.log(outcome, (await handle.stat()).size);
  }
  await handle.close();
  await fs.rm(folder, { recursive: true });
}

main();
