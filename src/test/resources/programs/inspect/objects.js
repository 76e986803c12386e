// Plain objects: nesting, line breaks, kinds of keys, accessors, no prototype.
console.log({}, { a: 1 }, { 'a-b': 1, 2: 3, _ok: 4, $no: 5, 'with space': 6, "it's": 7, '': 8 });
console.log({ a: { b: { c: { d: 1 } } } }, { a: { b: { c: {} } } }, { a: { b: { c: [] , d: [1] } } });
console.log({ [Symbol('key')]: 1, [Symbol.for('a b')]: { x: 2 }, plain: 3 });
console.log({ get a() { return 1; }, set a(v) {}, get b() { return 2; }, set c(v) {} });
console.log(Object.create(null), Object.assign(Object.create(null), { a: 1, b: { c: 2 } }));
console.log(Object.create({ inherited: 1 }), Object.assign(Object.create({ inherited: 1 }), { own: 2 }));
console.log({ ['__proto__']: 1, constructor: 2, toString: 3 });
console.log({ [Symbol.toStringTag]: 'Tagged', a: 1 }, { undefinedValue: undefined, nullValue: null });
console.log({
  name: 'a name that takes room', description: 'a description that takes more room', number: 123456, list: [1, 2, 3],
});
console.log({ first: { a: 1, b: 2 }, second: { c: [{ d: 1 }, { e: 2 }] }, third: 'x'.repeat(40), fourth: 'y'.repeat(40) });
console.log({ a: 'x'.repeat(60), b: 1 }, { aKeyOfSomeLength: 'x'.repeat(70) });
console.log(Object.defineProperty({ shown: 1 }, 'hidden', { value: 2 }));
console.log((function() { return arguments; })(1, 'two', [3]), globalThis === global);
console.log(Math, JSON, Reflect, Object.freeze({ frozen: true }));
console.log([{ id: 1, name: 'one' }, { id: 2, name: 'two' }], { list: [{ id: 1 }, { id: 2 }] });
