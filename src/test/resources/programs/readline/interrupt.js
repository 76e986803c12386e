// Ctrl+C with and without a listener, Ctrl+D on an empty line.
const readline = require('readline');
const { PassThrough } = require('stream');

const open = (name) => {
  const input = new PassThrough();
  const rl = readline.createInterface({ input, output: new PassThrough(), terminal: true });
  rl.on('close', () => console.log(name, 'closed'));
  return { input, rl };
};
const one = open('one');
one.rl.on('SIGINT', () => console.log('SIGINT'));
one.input.write('\x03');
one.input.write('\x04');
const two = open('two');
two.input.write('text\x04');
two.input.write('\x03');
