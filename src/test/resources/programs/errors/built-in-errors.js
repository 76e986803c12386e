// V8's words for what built-in functions refuse.
'use strict';
const frozen = Object.freeze({ a: 1 });
const list = Object.freeze([1, 2]);
class Point {
  #x = 1;
  get x() { return this.#x; }
  set() { this.x = 2; }
  static read(other) { return other.#x; }
  static write(other) { other.#x = 1; }
  static call(other) { other.#hidden(); }
  #hidden() {}
}
const attempts = [
  () => { frozen.a = 2; }, () => { frozen.b = 2; }, () => { delete frozen.a; }, () => { list[0] = 2; }, () => list.push(3), () => list.pop(), () => { list.length = 0; },
  () => { list[5] = 1; }, () => new Point().set(), () => { 'abc'.length = 1; }, () => { (5).x = 1; }, () => { 'abc'.x = 1; }, () => { Math.PI = 3; }, () => { undefined = 1; },
  () => Object.defineProperty(frozen, 'b', { value: 1 }), () => Object.defineProperty({}, 'x', 1), () => Object.setPrototypeOf(frozen, {}), () => Object.create(1),
  () => Reflect.ownKeys(1), () => 1n + 1, () => 1n * 2, () => +1n, () => Math.max(1n), () => 1n / 0n, () => 1n % 0n, () => BigInt(1.5), () => BigInt('x'), () => BigInt(null),
  () => Symbol() + '', () => 'x' in 'text', () => ({}) instanceof 5, () => ({}) instanceof {}, () => Point.read({}), () => Point.write({}), () => Point.call({}),
  () => Math.max.apply(null, 5), () => 'x'.repeat(-1), () => 'x'.repeat(Infinity), () => (1).toFixed(101), () => (1).toString(37), () => (1).toExponential(-1),
  () => new Date(NaN).toISOString(), () => new ArrayBuffer(-1), () => new Uint8Array(-1), () => new DataView(new ArrayBuffer(1)).getInt16(0), () => new Uint8Array(2).set([1, 2, 3]),
  () => (1).toLocaleString('q'), () => new RegExp('['), () => new RegExp('('), () => new RegExp('a', 'z'), () => new RegExp('*'), () => new RegExp('\\'), () => 'a'.matchAll(/a/),
  () => decodeURIComponent('%'), () => encodeURIComponent('\ud800'), () => Promise.resolve.call(1), () => new WeakMap().set(1, 1), () => Map.prototype.get.call({}, 1),
  () => Number.prototype.toFixed.call('x'), () => String.prototype.trim.call(null), () => Array.prototype.map.call(null), () => Date.prototype.getTime.call({}), () => [].with(5, 1),
  () => { const generator = (function* () { generator.next(); })(); generator.next(); }, () => { class Child extends Point { constructor() { super(); super(); } } new Child(); },
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
