// Headers made of headers, of a map, of a generator and of an object's own properties.
const first = new Headers({ B: '1', a: '2' });
first.append('set-cookie', 'x');
first.append('set-cookie', 'y');
console.log(new Headers(first), new Headers(first).getSetCookie());
console.log(new Headers(new Map([['m', '1']])), new Headers((function* () { yield ['g', '2']; })()));
console.log(new Headers(Object.create({ inherited: '1' }, { own: { value: '2', enumerable: true } })));
console.log(Object.prototype.toString.call(first.entries()), first.entries());
