// A promise settled from outside, after its reactions were added.
let settle;
const gate = new Promise((resolve) => { settle = resolve; });
gate.then((value) => console.log('first reaction', value));
gate.then((value) => console.log('second reaction', value));
setImmediate(() => {
  process.nextTick(() => console.log('tick'));
  settle('open');
  console.log('settled');
});
