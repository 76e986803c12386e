// Terminal mode: what editing with the keys makes of the line, and what is shown.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
let shown = '';
output.on('data', (data) => { shown += data; });
const rl = readline.createInterface({ input, output, terminal: true, prompt: '$ ' });
rl.on('line', (line) => console.log('line', JSON.stringify(line)));
rl.prompt();

const keys = {
  left: '\x1b[D', right: '\x1b[C', up: '\x1b[A', down: '\x1b[B', home: '\x1b[H', end: '\x1b[F', del: '\x1b[3~',
  wordLeft: '\x1bb', wordRight: '\x1bf', undo: '\x1f', redo: '\x1e', kill: '\x0b', killStart: '\x15', yank: '\x19',
  yankPop: '\x1by', deleteWord: '\x17', backspace: '\x7f', enter: '\r',
};
const steps = ['hello world', 'left', 'left', 'backspace', 'X', 'home', '> ', 'end', '!', 'enter', 'second', 'enter',
  'up', 'up', 'enter', 'up', 'down', 'down', 'one two three', 'wordLeft', 'kill', 'home', 'yank', 'undo', 'redo',
  'wordRight', 'deleteWord', 'killStart', 'yank', 'yankPop', 'del', 'enter', 'he', 'up', 'enter', 'a\tb😀c', 'left',
  'left', 'backspace', 'enter', 'two\nlines\n'];
for (const step of steps) {
  input.write(keys[step] ?? step);
  console.log(step.padEnd(12), JSON.stringify(rl.line), rl.cursor, rl.getCursorPos(), JSON.stringify(shown));
  shown = '';
}
console.log(rl.history);
rl.close();
