// lodash: collections, templates, deep copies and comparisons, chains.
const _ = require('lodash');
console.log(_.VERSION, _.chunk([1, 2, 3, 4, 5], 2), _.groupBy(['one', 'two', 'three'], 'length'));
console.log(_.template('hello <%= user %>! <% _.each(list, x => { %>[<%- x %>]<% }) %>')({ user: 'fred', list: ['<a>', 'b'] }));
console.log(_.cloneDeep({ a: [1, { b: new Date(0) }], m: new Map([[1, 2]]) }), _.isEqual({ a: 1 }, { a: 1 }), _.camelCase('Foo bar-baz'));
console.log(_(['c', 'a', 'b']).sortBy().map(_.toUpper).value(), _.merge({ a: { x: 1 } }, { a: { y: 2 } }));
const once = _.once(() => 42); console.log(once(), once(), _.debounce(() => {}, 10).name);
console.log(require('lodash/fp').map((x) => x * 2)([1, 2]));
