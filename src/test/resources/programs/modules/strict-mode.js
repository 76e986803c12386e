// Strict mode: assigning to an undeclared name throws, and this of a plain call is undefined.
'use strict';
try {
  undeclared = 1;
} catch (error) {
  console.log(error.name, error.message);
}
console.log((function () { return this; })());
