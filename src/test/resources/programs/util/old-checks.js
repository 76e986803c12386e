// The checks from before there were better ones.
const util = require('util');
const values = [[], true, Buffer.alloc(1), null, undefined, 5, 'text', Symbol('s'), /x/, {}, new Date(), new Error('x'), () => 1];
for (const name of ['isArray', 'isBoolean', 'isBuffer', 'isNull', 'isNullOrUndefined', 'isNumber', 'isString', 'isSymbol', 'isUndefined', 'isRegExp', 'isObject', 'isDate', 'isError', 'isFunction', 'isPrimitive']) {
  console.log(name, values.map((value) => +util[name](value)).join(''));
}
console.log(util._extend({ a: 1 }, { b: 2 }), Object.keys(util).join(' '));
