// The error that assertions throw, made by hand.
const { AssertionError } = require('assert');
const error = new AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(error.message, error.name, error.code, Object.keys(error), String(error));
const own = new AssertionError({ message: 'own', operator: 'x' });
console.log(own.message, own.generatedMessage, own instanceof Error);
console.log(new AssertionError({ actual: [1], expected: [1], operator: 'notDeepStrictEqual' }).message);
console.log(new AssertionError({ actual: 'a', expected: 'b', operator: 'custom' }).message);
try {
  new AssertionError('x');
} catch (failure) {
  console.log(failure.message);
}
