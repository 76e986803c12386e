// The tab key: completes what is common, then lists.
const readline = require('readline');
const { PassThrough } = require('stream');

const words = ['apple', 'apply', 'apricot', 'banana'];
const input = new PassThrough();
const output = new PassThrough();
output.on('data', (data) => console.log(JSON.stringify(String(data))));
output.columns = 20;
const completer = (line) => [words.filter((word) => word.startsWith(line)), line];
const rl = readline.createInterface({ input, output, terminal: true, completer });
const steps = ['ap', '\t', '\t', 'p', '\t', '\t', '\x15', 'b', '\t', '\r', 'z', '\t'];
const step = () => {
  if (steps.length === 0) {
    rl.close();
    return;
  }
  input.write(steps.shift());
  setImmediate(() => { console.log(rl.line); step(); });
};
rl.on('line', (line) => console.log('line', line));
step();
