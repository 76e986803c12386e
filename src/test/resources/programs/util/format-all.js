// The placeholders of format.
const { format } = require('util');
console.log(format('%s %d %i %f %j %o %O %c %% %x', 'text', '5', 5.7, '1.5', { a: 1 }, [1], { b: 2 }, 'css'));
console.log(format('%s %s', 1n, Symbol('s')), format('%s', { toString() { return 'own'; } }), format('%s', null, undefined, 'more', { x: 1 }), format('%d', {}), format('%d %i', 5n, 7n));
console.log(format('a', 'b', 3), format(1, 'two', [3]), format('%s'), format('%s', -0), format('%s', () => 1), format('%s', class A {}), format('%j', { toJSON() { return 'json'; } }));
const circle = {};
circle.self = circle;
console.log(format('%j', circle), format('%s', new Error('shown').message), format('%s', [1, [2, [3]]]), format('%%%s%%', 'x'));
