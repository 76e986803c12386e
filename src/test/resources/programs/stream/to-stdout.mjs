// Streams into standard output, which is a stream itself.
import { Readable, Writable, Stream } from 'node:stream';
import { pipeline } from 'node:stream/promises';
console.log(process.stdout instanceof Writable, process.stdout instanceof Stream);
await pipeline(Readable.from(['one\n', 'two\n']), async function* (source) {
  for await (const line of source) yield `> ${line}`;
}, process.stdout, { end: false });
Readable.from(['piped\n']).pipe(process.stdout);
console.log(await Readable.from([3, 1, 2]).map((x) => x * 2).toArray());
