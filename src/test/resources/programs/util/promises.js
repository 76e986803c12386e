// promisify and callbackify, with custom versions, several values, this, names and errors.
const util = require('util');

const add = (a, b, callback) => setImmediate(callback, null, a + b);
const fail = (callback) => setImmediate(callback, new Error('failed'));
function custom() {}
custom[util.promisify.custom] = () => Promise.resolve('custom');
const holder = { factor: 3, times(x, callback) { callback(null, this.factor * x); } };

async function main() {
  console.log(await util.promisify(add)(1, 2), await util.promisify(custom)(), await util.promisify(holder.times).call(holder, 5));
  await util.promisify(fail)().catch((error) => console.log(error.message));
  await util.promisify(() => { throw new Error('thrown'); })().catch((error) => console.log(error.message));
  console.log(await util.promisify((callback) => callback(null, 'first', 'second'))(), await util.promisify(setTimeout)(1, 'later'), await util.promisify(setImmediate)('now'));
  console.log(util.promisify(add), util.promisify(util.promisify(add)) === util.promisify(util.promisify(add)), util.promisify.custom);

  const double = util.callbackify(async function double(x) { return x * 2; });
  double(4, (error, value) => console.log('callback', error, value));
  util.callbackify(async () => { throw new TypeError('no'); })((error) => console.log(error.name, error.message));
  util.callbackify(() => Promise.reject(null))((error) => console.log(error.code, error.message, error.reason));
  console.log(double.name, double.length);
  for (const run of [() => util.promisify(1), () => util.callbackify(1), () => double(1), () => util.promisify({ [util.promisify.custom]: 1 })]) {
    try {
      run();
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
}
main();
