// Getters, setters, proxies and hooks count how often they are called: looking at a program must not call them.
const seen = { get: 0, set: 0, trap: 0, text: 0, inspect: 0, iterate: 0, json: 0 };
const object = {
  get value() { seen.get++; return 1; },
  set value(v) { seen.set++; },
  toString() { seen.text++; return 'text'; },
  valueOf() { seen.text++; return 2; },
  toJSON() { seen.json++; return {}; },
  [Symbol.toPrimitive]() { seen.text++; return 3; },
  [Symbol.for('nodejs.util.inspect.custom')]() { seen.inspect++; return 'inspected'; },
  get [Symbol.toStringTag]() { seen.get++; return 'Tag'; },
  *[Symbol.iterator]() { seen.iterate++; yield 1; },
};
const handler = new Proxy({}, {
  get(target, trap) {
    seen.trap++;
    return Reflect[trap];
  },
});
const proxy = new Proxy({ inner: object }, handler);
class Guarded {
  static get prototypeName() { seen.get++; return 'Guarded'; }
  get name() { seen.get++; return 'guarded'; }
}
const instance = new Guarded();
Object.defineProperty(instance, 'constructor', { get() { seen.get++; return Guarded; } });
function named() {}
Object.defineProperty(named, 'name', { get() { seen.get++; return 'named'; } });
let other = object;
other = proxy;
const all = [object, proxy, instance, named];
const map = new Map([[object, proxy]]);
const set = new Set(all);
function pass(...given) { return given; }
pass(object, proxy, instance, named, map, set);
all.push(proxy);
all.reverse();
console.log(JSON.stringify(seen));
console.log(object.value, proxy.inner === object, `${object}`, instance.name, map.size + set.size);
console.log(JSON.stringify(seen));
