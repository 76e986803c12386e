// What a program puts in place of Object.keys, JSON.stringify or Math.max is its own affair: the core modules keep theirs.
const util = require('util');

const { keys, getPrototypeOf, getOwnPropertyDescriptor } = Object;
const { stringify } = JSON;
const refuse = () => {
  throw new Error('replaced');
};
Object.assign(Object, { keys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse });
JSON.stringify = refuse;
Math.max = refuse;
Reflect.apply = refuse;

const texts = [
  util.inspect({ a: 1, b: [1, 2, 3], c: new Map([['k', { deep: true }]]) }),
  util.inspect(class A {}),
  util.inspect(Object.create(null)),
  util.format('%o %s', [1], { x: 1 }),
];
const threw = [() => Object.keys({}), () => JSON.stringify({})].map((call) => {
  try {
    return call();
  } catch (error) {
    return error.message;
  }
});
Object.assign(Object, { keys, getPrototypeOf, getOwnPropertyDescriptor });
JSON.stringify = stringify;
console.log(texts.join('\n'));
console.log(threw);
