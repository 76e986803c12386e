// Promises that are expected to fail.
const assert = require('assert');
(async () => {
  await assert.rejects(Promise.reject(new Error('no')), /no/);
  await assert.rejects(async () => { throw new TypeError('x'); }, TypeError);
  await assert.doesNotReject(Promise.resolve(1));
  for (const attempt of [() => assert.rejects(Promise.resolve(1)), () => assert.rejects(async () => {}, Error, 'why'), () => assert.rejects(() => 5), () => assert.rejects(5), () => assert.doesNotReject(Promise.reject(new Error('inner'))), () => assert.rejects(Promise.reject(new Error('a')), RangeError)]) {
    await attempt().then(() => console.log('held'), (error) => console.log(error.name, error.code, error.message.replace(/\n +at .*/g, '')));
  }
})();
