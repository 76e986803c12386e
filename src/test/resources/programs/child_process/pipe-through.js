// A child between two streams of this program: it is written to and read from.
const { spawn } = require('child_process');
const child = spawn('tr', ['a-z', 'A-Z']);
let text = '';
child.stdout.setEncoding('utf8').on('data', (data) => {
  text += data;
});
child.on('close', (code) => console.log(text, code));
child.stdin.write('one ');
child.stdin.write('two ');
child.stdin.end('three');
