// What moving the cursor and clearing write to a terminal.
const readline = require('readline');
const { PassThrough } = require('stream');

const output = new PassThrough();
output.setEncoding('utf8');
const shown = () => console.log(JSON.stringify(output.read()));
console.log(readline.cursorTo(output, 4)); shown();
readline.cursorTo(output, 4, 2, () => console.log('moved')); shown();
readline.moveCursor(output, -3, 2); shown();
readline.moveCursor(output, 0, 0); shown();
readline.moveCursor(output, 7, -1); shown();
for (const direction of [-1, 0, 1]) {
  readline.clearLine(output, direction); shown();
}
readline.clearScreenDown(output); shown();
console.log(readline.clearLine(null, 0, (error) => console.log('nothing to clear', error)));
for (const wrong of [() => readline.cursorTo(output, NaN), () => readline.cursorTo(output, 'a', 1),
  () => readline.clearLine(output, 0, 'callback')]) {
  try { wrong(); } catch (error) { console.log(error.code, error.message); }
}
