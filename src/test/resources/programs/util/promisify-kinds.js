// Functions with callbacks as promises, and those that bring their own.
const { promisify } = require('util');
const add = promisify((a, b, done) => done(a < 0 ? new Error('negative') : null, a + b));
add(1, 2).then(console.log);
add(-1, 2).catch((error) => console.log(error.message));
function own() {}
own[promisify.custom] = () => 'own';
console.log(promisify(own)(), promisify(promisify(own)) === promisify(own));
class Box { constructor() { this.value = 5; } get(done) { done(null, this.value); } }
Box.prototype.getLater = promisify(Box.prototype.get);
new Box().getLater().then(console.log);
try {
  promisify('x');
} catch (error) {
  console.log(error.message);
}
