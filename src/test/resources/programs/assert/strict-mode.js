// assert/strict compares strictly under the short names.
const strict = require('assert/strict');
const assert = require('assert');
console.log(strict === assert.strict, strict.strict === strict, strict.equal === assert.strictEqual, strict.deepEqual === assert.deepStrictEqual);
try {
  strict.equal(1, '1');
} catch (error) {
  console.log(error.operator, error.message);
}
