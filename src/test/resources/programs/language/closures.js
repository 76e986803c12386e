// Closures keep variables, each call its own; loops make one variable a turn with let and one in all with var.
function counter() {
  let count = 0;
  return { increase: () => ++count, decrease: () => --count, get value() { return count; } };
}
const first = counter();
const second = counter();
first.increase();
first.increase();
second.decrease();
console.log(first.value, second.value);

const lets = [];
const vars = [];
for (let i = 0; i < 3; i++) lets.push(() => i);
for (var j = 0; j < 3; j++) vars.push(() => j);
console.log(lets.map((f) => f()), vars.map((f) => f()));

const add = (a) => (b) => (c) => a + b + c;
console.log(add(1)(2)(3));

function memoize(f) {
  const known = new Map();
  return (n) => {
    if (!known.has(n)) known.set(n, f(n));
    return known.get(n);
  };
}
let calls = 0;
const square = memoize((n) => { calls++; return n * n; });
console.log(square(4), square(4), square(5), calls);
