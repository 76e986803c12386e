// readline/promises: await the answers, and a signal that takes a question back.
import readline from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const rl = readline.createInterface({ input, output: new PassThrough() });
input.write('blue\n');
console.log(await rl.question('Colour? '));
const controller = new AbortController();
const asked = rl.question('Anything? ', { signal: controller.signal });
controller.abort();
await asked.catch((error) => console.log(error.name, error.code, error.message));
await rl.question('Never', { signal: AbortSignal.abort('why') }).catch((error) => console.log(error.cause));
rl.close();
