const { change, later, each } = require('./_changing/node_modules/change');

const object = { removed: true, list: [1, 2] };
change(object);
console.log(object);

const same = later();
console.log(same === object, object);

const seen = [];
const count = each(['a', 'b'], (item, index) => {
  seen.push(item + index);
});
console.log(count, seen);
