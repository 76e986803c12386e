// History: its size, no neighbours twice, removed duplicates, its event.
const readline = require('readline');
const { PassThrough } = require('stream');

const type = (options, lines) => {
  const input = new PassThrough();
  const rl = readline.createInterface({ input, output: new PassThrough(), terminal: true, ...options });
  rl.on('history', (history) => console.log('history', history.join(' ')));
  input.write(lines.map((line) => `${line}\n`).join(''));
  rl.close();
  return rl.history;
};
console.log(type({}, ['a', 'a', 'b', 'a', ' ', '']));
console.log(type({ historySize: 2 }, ['1', '2', '3']));
console.log(type({ removeHistoryDuplicates: true, history: ['old'] }, ['x', 'old', 'x']));
console.log(type({ historySize: 0 }, ['secret']));
