// emitKeypressEvents: names and modifiers of keys, and escape sequences over several chunks.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
readline.emitKeypressEvents(input);
input.on('keypress', (text, key) => console.log(JSON.stringify(text), JSON.stringify(key)));
for (const chunk of ['a', 'Z', '5', '.', '\r', '\n', '\t', '\x7f', '\x03', ' ', '\x1b[A', '\x1bOB', '\x1b[1;5C',
  '\x1b[3~', '\x1b[24;2~', '\x1bb', '\x1b[Z', '\x1b[[A', '\x1b[200~', '\x1b[201~', '\x1b\x1b[D', '\x1bOa', '\x1b[5^',
  'é', '😀', 'xy', '\x1b', '[', '6~', '\x1b[X', '\x1bO5P', '\x1b[[5~', '\x1b\r', '\x1bA', '\x1b\x1bq', '\x00']) {
  input.write(chunk);
}
input.write('\x1b');
setTimeout(() => input.end(), 600);
