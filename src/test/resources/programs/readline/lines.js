// Lines of a stream, however its chunks are cut: \n, \r\n across chunks, a \r alone, and a last line without an end.
const readline = require('readline');
const { Readable } = require('stream');

const input = Readable.from(['one\ntw', 'o\r', '\nthree\rfour\n\n', 'fi', 've']);
const rl = readline.createInterface({ input, crlfDelay: Infinity });
rl.on('line', (line) => console.log(JSON.stringify(line)));
rl.on('close', () => console.log('closed'));
