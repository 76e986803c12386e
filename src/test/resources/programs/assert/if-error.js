// Errors handed to callbacks.
const assert = require('assert');
assert.ifError(null);
assert.ifError(undefined);
for (const value of [new Error('failed'), 'text', 0, false, { message: 'like an error' }, new (class Own extends Error {})()]) {
  try {
    assert.ifError(value);
  } catch (error) {
    console.log(error.message, error.actual === value, error.expected);
  }
}
