// Promises with callbacks: values, errors, and a rejection with nothing.
const { callbackify } = require('util');
callbackify(async (a, b) => a + b)(1, 2, (error, sum) => console.log(error, sum));
callbackify(async () => { throw new TypeError('no'); })((error) => console.log(error.name));
callbackify(() => Promise.reject(null))((error) => console.log(error.code, error.message, error.reason));
for (const attempt of [() => callbackify(5), () => callbackify(async () => {})()]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
