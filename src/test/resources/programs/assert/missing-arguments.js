// Comparisons need two values.
const assert = require('assert');
for (const name of ['equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'strictEqual', 'notStrictEqual', 'deepStrictEqual', 'notDeepStrictEqual']) {
  try {
    assert[name](1);
  } catch (error) {
    console.log(name, error.code, error.message);
  }
}
for (const attempt of [() => assert.match('a'), () => assert.match(5, /a/), () => assert.match('a', 'a')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
