// A stack begins with name and message, then the place of the throw.
const path = require('path');
function thrower() {
  throw new RangeError('too far');
}
try {
  thrower();
} catch (error) {
  const [head, place, caller] = error.stack.split('\n');
  console.log(head);
  console.log(place.replace(__dirname + path.sep, ''));
  console.log(caller.replace(__dirname + path.sep, ''));
}
