// Lines with for await, to the end and with a break.
import readline from 'node:readline';
import { Readable } from 'node:stream';

for await (const line of readline.createInterface({ input: Readable.from(['a\nb\n', 'c']) })) {
  console.log('line', line);
}
const rl = readline.createInterface({ input: Readable.from(['1\n2\n3\n']) });
for await (const line of rl) {
  console.log('number', line);
  if (line === '2') break;
}
rl.close();
console.log('done');
