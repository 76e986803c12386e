// throws itself used wrongly.
const assert = require('assert');
for (const attempt of [() => assert.throws('x'), () => assert.throws(() => {}, 'text', 'more'), () => assert.throws(() => { throw new Error('same'); }, 'same'), () => assert.throws(() => { throw 5; }, {}), () => assert.throws(() => {}, Error, 'nothing thrown'), () => assert.doesNotThrow('x'), () => assert.doesNotThrow(() => { throw new Error('e'); }, 'own')]) {
  try {
    attempt();
    console.log('held');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
