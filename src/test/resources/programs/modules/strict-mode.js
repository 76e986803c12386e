'use strict';
// A directive may stand before the comment: assigning to an undeclared name throws.
try {
  undeclared = 1;
} catch (error) {
  console.log(error.name, error.message);
}
console.log((function () { return this; })());
