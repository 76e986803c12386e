// util.inspect.custom: strings, objects, options and the depth that is left.
const { inspect } = require('util');

class Money {
  constructor(amount, currency) {
    Object.assign(this, { amount, currency });
  }
  [inspect.custom](depth, options, inspectAgain) {
    if (depth < 0) {
      return options.stylize('[Money]', 'special');
    }
    return `Money<${inspectAgain(this.amount, options)} ${this.currency}>`;
  }
}
class Box {
  constructor(value) {
    this.value = value;
  }
  [inspect.custom](depth, options) {
    return `Box\n  ${inspect(this.value, { ...options, depth: options.depth === null ? null : options.depth - 1 })}`;
  }
}
class AsObject {
  [inspect.custom]() {
    return { replaced: true, list: [1, 2, 3] };
  }
}
console.log(new Money(5, 'EUR'), [new Money(5, 'EUR')], { a: { b: { c: new Money(1, 'USD') } } }, { a: { b: { c: { d: new Money(1, 'USD') } } } });
console.log(inspect(new Money(5, 'EUR'), { colors: true }));
console.log(new Box({ a: { b: { c: {} } } }), { box: new Box([1, 2]) }, [new Box('text')]);
console.log(new AsObject(), [new AsObject()], new Map([[new AsObject(), new AsObject()]]));
console.log(inspect(new Money(1, 'EUR'), { customInspect: false }));
console.log({ [inspect.custom]: () => null }, { [inspect.custom]: () => 42 }, { [inspect.custom]: () => undefined });
console.log({ [inspect.custom]: 'not a function' }, { inspect() { return 'old'; } }, Money, Money.prototype);
console.log({ [inspect.custom](depth, options) { return `${depth} ${options.depth} ${options.compact} ${options.breakLength} ${typeof options.stylize}`; } });
console.log(inspect({ [Symbol.for('nodejs.util.inspect.custom')](depth, { extra }) { return `extra ${extra}`; } }, { extra: 'option' }));
