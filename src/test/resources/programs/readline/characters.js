// A character whose bytes come in two chunks is not broken.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const rl = readline.createInterface({ input });
rl.on('line', (line) => console.log(line, line.length));
const bytes = Buffer.from('grün 你好 😀\n');
for (const byte of bytes) {
  input.write(Buffer.from([byte]));
}
input.end();
