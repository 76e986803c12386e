// The system's errors by number.
const util = require('util');
console.log(util.getSystemErrorName(-2), util.getSystemErrorName(-13), util.getSystemErrorName(-98), util.getSystemErrorMap().get(-111));
for (const value of ['x', 5, -1.5]) {
  try {
    util.getSystemErrorName(value);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
