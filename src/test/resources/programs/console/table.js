// console.table: rows of objects and arrays, chosen columns, maps, sets, primitives, wide characters.
console.table([{ name: 'Ann', age: 42 }, { name: 'Bob', age: 7, city: 'Rome' }]);
console.table([[1, 2], [3, 4, 5]]);
console.table({ first: { a: 1 }, second: { a: 2, b: [1, 2, 3, 4] } });
console.table([{ a: 1, b: 2, c: 3 }], ['c', 'a', 'z']);
console.table([1, 'two', true, null, undefined]);
console.table([1, { a: 1 }, [2]]);
console.table(new Map([['key', 1], [{ a: 1 }, [1, 2]]]));
console.table(new Set(['a', { b: 1 }]));
console.table(new Map([[1, 2]]).entries());
console.table(new Set([1]).values());
console.table([]);
console.table({});
console.table('text');
console.table(null);
console.table(5, ['ignored']);
console.table([{ word: '日本', mark: 'é' }, { word: 'plain', mark: '👍' }]);
console.table([{ nested: { a: 1, b: 2, c: 3 }, small: { a: 1 }, f() {}, date: new Date(0) }]);
console.group('grouped');
console.table([{ a: 1 }]);
console.groupEnd();
console.table([{ a: 1 }, { b: 2 }], []);
console.table(new (class Rows extends Array {})({ a: 1 }, { a: 2 }));
try {
  console.table([], 'no list');
} catch (error) {
  console.log(error.code, error.message);
}
