// What each assertion says when it fails.
const assert = require('assert');
const attempts = [
  () => assert.ok(0, 'own text'), () => assert.equal(1, 2), () => assert.notEqual(1, 1), () => assert.strictEqual(1, '1'),
  () => assert.notStrictEqual('a', 'a'), () => assert.deepEqual([1], [2]), () => assert.notDeepEqual({ a: 1 }, { a: 1 }), () => assert.fail(), () => assert.fail('why'),
  () => assert.ifError(new Error('e')), () => assert.match('abc', /x/), () => assert.doesNotMatch('abc', /a/), () => assert.throws(() => {}), () => assert.doesNotThrow(() => { throw new Error('inner'); }),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.code, error.operator, error.generatedMessage, error.message);
  }
}
