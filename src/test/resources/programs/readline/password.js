// Hiding what is typed by replacing _writeToOutput, as many programs do.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
output.on('data', (data) => process.stdout.write(JSON.stringify(String(data)) + '\n'));
const rl = readline.createInterface({ input, output, terminal: true });
rl.question('Password: ', (password) => { console.log('got', password); rl.close(); });
rl._writeToOutput = (text) => rl.output.write(text.replace(/[a-z]/g, '*'));
for (const character of 'secret\r') {
  input.write(character);
}
