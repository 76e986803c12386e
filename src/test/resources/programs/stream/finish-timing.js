// When 'finish' comes: after writes that call back at once, in a tick, and later.
const { Writable, Transform, PassThrough, Duplex, pipeline } = require('stream');
function trial(name, options, go) {
  const w = new Writable(options);
  for (const event of ['drain', 'prefinish', 'finish', 'close']) w.on(event, () => console.log(name, event));
  go(w);
  process.nextTick(() => { console.log(name, 'tick 1'); process.nextTick(() => console.log(name, 'tick 2')); });
}
trial('sync nop', { write(c, e, cb) { cb(); } }, (w) => { w.write('a'); w.end(); });
trial('sync cb', { write(c, e, cb) { cb(); } }, (w) => { w.write('a', () => console.log('sync cb called')); w.end(); });
trial('sync end cb', { write(c, e, cb) { cb(); } }, (w) => { w.end('a', () => console.log('sync end cb called')); });
trial('sync full', { highWaterMark: 1, write(c, e, cb) { cb(); } }, (w) => { w.write('abc'); w.end(); });
setTimeout(() => {
  trial('tick', { write(c, e, cb) { process.nextTick(cb); } }, (w) => { w.write('a'); w.write('b'); w.end('c'); });
  trial('immediate', { write(c, e, cb) { setImmediate(cb); } }, (w) => { w.write('a', () => console.log('imm cb')); w.end(); });
  trial('final', { write(c, e, cb) { setImmediate(cb); }, final(cb) { console.log('final'); cb(); } }, (w) => { w.end('x'); });
}, 10);
setTimeout(() => {
  const t = new PassThrough();
  for (const event of ['prefinish', 'finish', 'end', 'close', 'data']) t.on(event, () => console.log('pass', event));
  t.write('x'); t.end();
}, 20);
