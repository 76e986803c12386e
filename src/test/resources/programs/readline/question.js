// question: the prompt is written, the next line is the answer; other lines are events.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
output.on('data', (data) => console.log('written', JSON.stringify(String(data))));
const rl = readline.createInterface({ input, output });
rl.on('line', (line) => console.log('line', line));
rl.question('Name? ', (name) => {
  console.log('answer', name);
  rl.question('Age? ', (age) => {
    console.log('answer', age, rl.getPrompt());
    input.write('later\n');
    setImmediate(() => {
      rl.close();
      try {
        rl.question('Closed? ', () => {});
      } catch (error) {
        console.log(error.code, error.message);
      }
    });
  });
  input.write('36\n');
});
input.write('Ada\n');
