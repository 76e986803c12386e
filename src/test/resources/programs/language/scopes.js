// Hoisting, dead zones, shadowing, this, arguments, default parameters and labelled loops.
console.log(typeof hoisted, declared());
var hoisted = 1;
function declared() { return 'declared'; }
try { early; } catch (error) { console.log(error.message); }
let early = 'late';
{
  let early = 'inner';
  { const early = 'innermost'; console.log(early); }
  console.log(early);
}
console.log(early);
function parameters(a, b = a + 1, c = () => a + b) {
  a = 10;
  arguments[1] = 20;
  return [a, b, c(), arguments.length];
}
console.log(parameters(1), parameters(1, 2));
const holder = {
  name: 'holder',
  arrow: () => typeof this,
  method() { return [this.name, (() => this.name)(), (function () { return this === undefined || this === globalThis; })()]; },
};
console.log(holder.arrow(), holder.method(), holder.method.call({ name: 'other' }), holder.method.bind({ name: 'bound' })());
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    console.log(i, j);
  }
}
switch (early) {
  case 'never': console.log('never');
  case 'late': {
    const inCase = 2;
    console.log(inCase);
  }
  case 'after':
    console.log('falls through');
    break;
  default:
    console.log('default');
}
(function recursive(n) { if (n > 0) recursive(n - 1); else console.log('deep'); })(5);
