// The Console class over streams of one's own, with its options and errors.
const { Console } = require('console');
const { EventEmitter } = require('events');

function collector(name, extra) {
  const written = [];
  return Object.assign(new EventEmitter(), { name, written, write: (text) => written.push(text) }, extra);
}
function show(...streams) {
  for (const { name, written } of streams) {
    console.log(name, written);
  }
}

const out = collector('out');
const err = collector('err');
const both = new Console(out, err);
both.log('to out %s', 1, { a: 1 });
both.error('to err');
both.warn({ warned: true });
both.assert(false, 'failed %s', 'here');
both.assert(0);
both.group('g');
both.log('indented\ntwice');
both.error('indented');
both.groupEnd();
both.table([1]);
show(out, err);

const one = collector('one');
const single = new Console({ stdout: one, groupIndentation: 4, inspectOptions: { depth: 0, compact: false } });
single.log({ a: { b: 1 } });
single.error('also to one');
single.group();
single.log('deeper');
show(one);

const color = collector('color', { isTTY: true, getColorDepth: () => 8 });
new Console(color).log({ a: 1, s: 'x' }, 'plain', [true, null]);
new Console({ stdout: color, colorMode: false }).log({ a: 1 });
const forced = collector('forced');
Console({ stdout: forced, colorMode: true }).log({ a: 1 });
show(color, forced);

for (const make of [
  () => new Console(), () => new Console({}), () => new Console({ stdout: out, stderr: 1 }), () => new Console({ stdout: out, colorMode: 'x' }),
  () => new Console({ stdout: out, groupIndentation: -1 }), () => new Console({ stdout: out, inspectOptions: null }),
]) {
  try {
    make();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
class Loud extends Console {
  log(...args) {
    super.log(...args.map((arg) => String(arg).toUpperCase()));
  }
}
const loud = collector('loud');
new Loud(loud).log('quiet', 1);
show(loud);
console.log(console instanceof Console, both instanceof Console, {} instanceof Console, console.Console === Console);
