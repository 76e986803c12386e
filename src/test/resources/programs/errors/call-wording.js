// V8 names what was called by how it is written.
const object = { inner: {}, key: 'k', one() { return 1; }, self() { return this; } };
const list = [1];
const symbol = Symbol('s');
let a = 1;
let b = 2;
class Animal {
  #secret = 1;
  speak() { this.shout(); }
  tell() { this.#secret(); }
  breed() { new this.kind(); }
}
class Dog extends Animal { bark() { super.wag(); } }
const attempts = [
  () => ({}).x(), () => [1, a, 's'].x(), () => ({ a, b: 1 }).x(), () => (a + b)(), () => (a || b)(), () => (!a)(), () => (typeof a)(),
  () => object.one()(), () => object.one(1, 2).x(), () => object[object.key](), () => object[symbol](), () => object[a + b](),
  () => object[0](), () => object[-1](), () => `x${a}`(), () => /x/(), () => /x/g.run(), () => (a ? b : a)(), () => (a = 5)(), () => (a, b)(),
  () => (function () {})()(), () => new Map().find(), () => new Animal().fly(), () => new Animal().speak(), () => new Animal().tell(),
  () => new Animal().breed(), () => new Dog().bark(), () => object?.x(), () => object?.inner?.x(), () => true(), () => 1.5.x(), () => "it's"(),
  () => new a(), () => new object.inner(), () => new object.one(), () => new list[0](), () => new (() => {})(), () => new Math.max(),
  () => new parseInt('1'), () => new Symbol(), () => a`x`, () => object.none`x`, () => JSON.read(), () => console.lg('x'), () => globalThis.none(),
  () => list.map((x) => x)[0](), () => list.map(object), () => list.map([]), () => list.forEach(), () => list.filter('x'), () => Animal(), () => list.map(Animal),
  () => new Promise(5), () => Promise(), () => new Proxy({}), () => [].reduce((x) => x),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
