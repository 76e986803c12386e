// assert.fail with values, which is deprecated.
const assert = require('assert');

process.on('warning', (warning) => console.log(warning.code, warning.message));
for (const args of [[], ['why'], [''], ['a', 'b'], [1, 2, 'why'], ['a', 'b', undefined, 'is not'], [1, 2, new RangeError('mine')]]) {
  try {
    assert.fail(...args);
  } catch ({ name, message, operator, actual, expected, generatedMessage }) {
    console.log(name, message, operator, actual, expected, generatedMessage);
  }
}
