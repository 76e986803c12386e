// Standard input as events: data, then end.
let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => { text += chunk; });
process.stdin.on('end', () => {
  console.log(text.trim().split('\n').map((line) => line.toUpperCase()));
  console.log('end');
});
console.log('waiting for input');
