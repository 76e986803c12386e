// MODULE_NOT_FOUND carries the require stack.
const path = require('path');
try {
  require('./_broken/asks-for-missing.js');
} catch (error) {
  console.log(error.requireStack.map((file) => path.basename(file)));
}
