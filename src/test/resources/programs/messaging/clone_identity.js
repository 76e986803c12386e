// Two views of one buffer, and one object twice, stay so in the copy.
const buffer = new ArrayBuffer(8);
const twice = { n: 1 };
const copy = structuredClone({ a: new Uint8Array(buffer, 0, 4), b: new Uint8Array(buffer, 4), twice, again: twice });
console.log(copy.a.buffer === copy.b.buffer, copy.b.byteOffset, copy.twice === copy.again);
copy.twice.n = 2;
console.log(twice.n, copy.again.n);
const deep = {};
let at = deep;
for (let i = 0; i < 500; i++) at = at.next = {};
let depth = 0;
for (let each = structuredClone(deep); each.next; each = each.next) depth++;
console.log(depth);
