// What a function is expected to throw: a class, an expression, a function that looks, an object.
const assert = require('assert');
const fail = () => { throw Object.assign(new TypeError('wrong type'), { code: 'E_WRONG', details: { a: 1 } }); };
assert.throws(fail);
assert.throws(fail, TypeError);
assert.throws(fail, /wrong/);
assert.throws(fail, (error) => error.code === 'E_WRONG');
assert.throws(fail, { name: 'TypeError', message: /type$/, code: 'E_WRONG', details: { a: 1 } });
for (const [expected, message] of [[RangeError], [/right/], [() => false], [{ code: 'E_OTHER' }], [{ message: 'wrong' }], [new Error('wrong type')], [RangeError, 'own message']]) {
  try {
    assert.throws(fail, expected, message);
  } catch (error) {
    console.log(error.name, error.message.replace(/\n +at .*/g, ''));
  }
}
