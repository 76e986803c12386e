// An error in place of a message is thrown as it is.
const assert = require('assert');
const own = new RangeError('mine');
for (const attempt of [() => assert.ok(false, own), () => assert.equal(1, 2, own), () => assert.fail(own), () => assert.match('a', /b/, own), () => assert.deepStrictEqual({}, [], own)]) {
  try {
    attempt();
  } catch (error) {
    console.log(error === own);
  }
}
