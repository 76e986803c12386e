// Circular references, in objects, arrays, maps and classes.
const loop = { name: 'loop' };
loop.self = loop;
loop.list = [loop, { loop }];
console.log(loop);

const a = { name: 'a' };
const b = { name: 'b', a };
a.b = b;
console.log(a, b, [a, b]);

const list = [1];
list.push(list, [list]);
console.log(list);

const map = new Map();
map.set('map', map).set(map, 'key');
const set = new Set();
set.add(set).add({ set });
console.log(map, set);

class Node {
  constructor(value, parent) {
    this.value = value;
    this.parent = parent;
    this.children = [];
    parent?.children.push(this);
  }
}
const root = new Node('root');
new Node('left', root);
new Node('right', root);
console.log(root);
console.log({ root });

const error = new Error('round');
error.stack = 'Error: round\n    at here';
error.self = error;
console.log(error);
const shared = { shared: true };
console.log({ one: shared, two: shared });
console.log(require('util').inspect(loop, { compact: true }));
