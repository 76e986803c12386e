// Objects that say how they are shown.
const { inspect } = require('util');
class Money {
  constructor(amount) { this.amount = amount; }
  [inspect.custom](depth, options, shown) { return depth < 0 ? options.stylize('[Money]', 'special') : `Money<${shown(this.amount)}>`; }
}
console.log(new Money(5), [new Money(6)], { a: { b: { c: new Money(7) } } }, inspect(new Money(1), { depth: -1 }));
class Tagged { get [Symbol.toStringTag]() { return 'Tag'; } }
console.log(new Tagged(), Object.create({ constructor: undefined }), Object.create(null), new (class extends Map {})([[1, 2]]), Object.assign(() => {}, { extra: 1 }));
