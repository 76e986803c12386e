// immutable: maps, lists, sets, records that never change.
const { List, Map, Set, Record, Range, fromJS, is, OrderedMap } = require('immutable');
const m = Map({ a: 1, b: 2 }); const n = m.set('b', 50);
console.log(m.get('b'), n.get('b'), `${n}`, is(Map({ a: 1 }), Map({ a: 1 })));
console.log(List([1, 2, 3]).push(4).map(x => x * 2).toJS(), Set([1, 1, 2]).size, Range(0, 10, 3).toArray());
const P = Record({ x: 1, y: 2 }); console.log(`${new P({ x: 5 })}`, fromJS({ a: [1, { b: 2 }] }).getIn(['a', 1, 'b']));
console.log(m); console.log(OrderedMap([['z', 1], ['a', 2]]).keySeq().toArray());
