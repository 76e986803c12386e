const point = {};
const row = [];
[point.x, point.y = 7, ...point.rest] = [1, undefined, 3, 4];
({ a: row[0], b: row[1] = 'b', ...point.others } = { a: 'a', c: 'c' });
console.log(point, row);

for (point.step of [1, 2]) {
  row[point.step]++;
}
for (row[3] in { key: 1 }) {
  point[row[3]] = --point.x;
}
console.log(point, row);

[row[0], row[1]] = [row[1], row[0]];
point.x += row.length;
point.y **= 2;
row[2] ^= 5;
console.log(point, row, point.x++ + ++point.x);

function greet(name = 'you', { times = 2, ...more } = {}) {
  this.greeted = (this.greeted ?? 0) + times;
  const tell = () => `${name} ${this.greeted} ${Object.keys(more)}`;
  return tell();
}

console.log(greet.call(point), greet.call(point, 'me', { times: 1, loud: true }));

function Shape(sides = 3) {
  this.sides = sides;
  this.named = String(this.sides) + ' sides';
}
console.log(new Shape(), new Shape(4));
