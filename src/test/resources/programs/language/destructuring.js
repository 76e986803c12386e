// Destructuring: defaults, rest, renaming, nesting, swapping, parameters, loops and targets that are properties.
const { a, b: { c = 'default', ...rest } = {}, ...others } = { a: 1, b: { d: 2, e: 3 }, f: 4, g: 5 };
console.log(a, c, rest, others);
let [x, , y = 'y', ...tail] = 'abc';
console.log(x, y, tail);
[x, y] = [y, x];
console.log(x, y);
const target = { list: [] };
({ p: target.p, q: target.list[2] } = { p: 'p', q: 'q' });
console.log(target);
function options({ size = 'big', at: [left, top] = [0, 0] } = {}, ...more) {
  return [size, left, top, more.length, arguments.length];
}
console.log(options(), options({ size: 'small', at: [1, 2] }, 3, 4));
for (const [key, { value }] of Object.entries({ one: { value: 1 }, two: { value: 2 } })) console.log(key, value);
const { length } = 'text';
const { [`k${1}`]: computed = 'none' } = { k1: 'found' };
console.log(length, computed);
