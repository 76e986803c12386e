// A small shell: prompt, lines, close.
const readline = require('readline');

const rl = readline.createInterface({ input: process.stdin, output: process.stdout, prompt: 'sum> ' });
let sum = 0;
rl.prompt();
rl.on('line', (line) => {
  if (line.trim() === 'quit') {
    rl.close();
    return;
  }
  sum += Number(line) || 0;
  console.log(`= ${sum}`);
  rl.prompt();
}).on('close', () => console.log('bye'));
