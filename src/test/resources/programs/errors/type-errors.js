// V8's words for some other type errors.
const frozen = Object.freeze({ a: 1, list: [1] });
const attempts = [
  () => { 'use strict'; frozen.a = 2; }, () => { 'use strict'; frozen.b = 2; }, () => { 'use strict'; delete frozen.a; },
  () => { 'use strict'; Object.freeze([1]).push(2); }, () => 1n + 1, () => Symbol() + '', () => +1n, () => 1 in 'text',
  () => ({}) instanceof {}, () => Object.defineProperty(1, 'x', {}), () => Object.setPrototypeOf({}, 1),
  () => (class { #p; static read(x) { return x.#p; } }).read({}), () => Reflect.construct(1),
  () => { 'use strict'; ({ get g() { return 1; } }).g = 2; }, () => new Promise(), () => Promise.resolve.call(1),
  () => JSON.stringify(1n), () => Object.create(1), () => new WeakMap().set(1, 1), () => { class A extends null {} new A(); },
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
