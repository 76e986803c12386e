// tty.isatty, and what a terminal's stream can do.
const tty = require('tty');

console.log(tty.isatty(0), tty.isatty(99), tty.isatty('1'));
for (const name of ['getColorDepth', 'hasColors', 'cursorTo', 'moveCursor', 'clearLine', 'clearScreenDown', 'getWindowSize']) {
  console.log(name, typeof tty.WriteStream.prototype[name]);
}
const depth = (env) => tty.WriteStream.prototype.getColorDepth(env);
console.log(depth({ TERM: 'dumb' }), depth({ TERM: 'xterm-256color' }), depth({ COLORTERM: 'truecolor' }), depth({ NO_COLOR: '1' }));
try {
  new tty.ReadStream(-1);
} catch (error) {
  console.log(error.code, error.message);
}
