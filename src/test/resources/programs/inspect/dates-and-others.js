// Dates, regular expressions, boxed values, tagged objects and proxies.
console.log(new Date(0), new Date(NaN), [new Date(1e12)], { when: new Date(86400000) }, Object.assign(new Date(0), { a: 1 }));
console.log(/a/, /a\/b/gimsuy, [/x/], Object.assign(/y/, { a: 1 }), new RegExp('/'), new RegExp(''));
console.log([new Number(-0), new String('it\'s'), new Boolean(false)], Object.assign(new Number(3), { a: 1 }));
class When extends Date {}
class Pattern extends RegExp {}
class Text extends String {}
console.log(new When(0), new Pattern('a'), new Text('abc'), Object.setPrototypeOf(new Date(0), null), Object.setPrototypeOf(/a/, null));
console.log(new Proxy([1, 2], {}), new Proxy({ a: 1 }, {}), new Proxy(new Proxy({ b: 2 }, {}), {}), new Proxy(() => {}, {}));
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(require('util').inspect(proxy));
console.log(Object.assign(Object.create({ [Symbol.toStringTag]: 'Inherited' }), { a: 1 }));
console.log(Atomics, Intl, new WeakRef({ a: 1 }), Symbol.prototype, Object.prototype, Array.prototype, Promise.prototype, Map.prototype, Date.prototype, Function.prototype);
