// The message shows the expression as it is written.
const assert = require('assert');
const list = [1, 2, 3];
for (const attempt of [() => assert(list.includes(4)), () => assert.ok(list.length > 3 && list[0] === 1), () => assert.equal(list.length, 4), () => assert.ok(typeof list === 'string'), () => assert(
  list.every((x) => x > 1),
), () => assert.ok(), () => assert.strict(null)]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.message);
  }
}
