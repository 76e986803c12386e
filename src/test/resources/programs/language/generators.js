// Generators: values in and out, return, throw, delegation, laziness, and iteration that stops early.
function* talk() {
  try {
    const name = yield 'who?';
    const age = yield `hello ${name}`;
    return `${name} is ${age}`;
  } catch (error) {
    yield `caught ${error.message}`;
  } finally {
    console.log('finally');
  }
}
let it = talk();
console.log(it.next(), it.next('Ann'), it.next(7), it.next());
it = talk();
it.next();
console.log(it.throw(new Error('no')), it.next());
it = talk();
it.next();
console.log(it.return('early'));

function* naturals(n = 0) {
  while (true) yield n++;
}
function* take(source, count) {
  for (const value of source) {
    if (count-- <= 0) return;
    yield value;
  }
}
console.log([...take(naturals(5), 3)]);
function* tree(node) {
  if (!node) return;
  yield* tree(node.left);
  yield node.value;
  yield* tree(node.right);
}
console.log(...tree({ value: 2, left: { value: 1 }, right: { value: 3 } }));
const range = { from: 1, to: 3, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; } };
for (const i of range) {
  if (i === 2) continue;
  console.log(i);
}
