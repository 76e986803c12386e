// structuredClone keeps what JavaScript's own objects are, cycles and all, but not classes and functions.
class Point { constructor() { this.x = 1; } get y() { return 2; } }
const original = {
  date: new Date(0), pattern: /a+/gi, map: new Map([[{ k: 1 }, new Set([1, 'two'])]]), bytes: new Uint16Array([1, 2]),
  big: 10n, boxed: [Object(1), Object('s'), Object(true), Object(2n)], holes: [, 1, , 2], nothing: [undefined, null, NaN, -0],
  error: new RangeError('r'), point: new Point(), view: new DataView(new ArrayBuffer(3), 1),
};
original.self = original;
const { error, ...copy } = structuredClone(original);
copy.self = copy.self.date === copy.date;
console.log(copy);
console.log(error instanceof RangeError, error.message, error.stack === original.error.stack);
const list = Object.assign([1, 2], { extra: 'kept' });
console.log(structuredClone(list), structuredClone({ get computed() { return 'value'; } }));
console.log(structuredClone(Object.assign(Object.create({ inherited: 1 }), { own: 2, [Symbol('s')]: 3 })));
