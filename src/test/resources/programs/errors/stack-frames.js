// How V8 writes the frames of a stack, and where it says they are.
const show = (error) => console.log(error.stack.split('\n').filter((line) => !line.includes('node:')).join('\n').replaceAll(__dirname, ''), '\n');
const attempt = (action) => { try { action(); } catch (error) { show(error); } };
class Animal {
  constructor(fails) { if (fails) throw new Error('constructor'); }
  speak() { throw new Error('method'); }
  get age() { throw new Error('getter'); }
  set age(value) { throw new Error('setter'); }
  field = () => { throw new Error('field'); };
  #hidden() { throw new Error('private'); }
  reveal() { this.#hidden(); }
  toString() { throw new Error('toString'); }
  static create() { throw new Error('static'); }
}
class Dog extends Animal { constructor() { super(true); } speak() { super.speak(); } }
function Old() { throw new Error('function as constructor'); }
const object = { run() { throw new Error('in object'); }, named: function inner() { throw new Error('named'); }, deep: { run() { throw new Error('deep'); } }, get x() { throw new Error('x'); } };
const { run } = object;
for (const action of [
  () => new Animal(true), () => new Dog(), () => Dog.prototype.speak.call(new Animal()), () => new Animal().age, () => new Animal().field(),
  () => new Animal().reveal(), () => Dog.create(), () => new Old(), () => object.run(), () => object.named(), () => object.deep.run(), () => object.x, () => run(), () => run.call(5),
  () => [1].map(() => { throw new Error('callback'); }), () => [1].forEach(function named() { throw new Error('named callback'); }), () => Array.from([1], () => { throw new Error('from'); }),
  () => JSON.parse('{'), () => null.x, () => object.none.x, () => object.none(), () => [].reduce((a) => a), () => missing, () => new Array(-1), () => run.bind(object)(),
]) attempt(action);
(function () { attempt(() => { throw new Error('closure'); }); })();
(async () => {
  async function first() { await null; throw new Error('async'); }
  async function second() { await first(); }
  await second().catch(show);
  await Promise.all([first()]).catch(show);
  await Promise.resolve().then(() => { throw new Error('reaction'); }).catch(show);
})();
