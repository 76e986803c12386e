// How functions, methods, constructors and closures are called in a stack.
const path = require('path');
class Robot {
  constructor(deep) { if (deep) this.walk(deep); }
  walk(deep) { Robot.step(deep); }
  static step(deep) { deep(); }
}
const object = { run(f) { [1].forEach(() => new Robot(f)); } };
function outer() {
  const named = () => { throw new Error('names'); };
  object.run(named);
}
try {
  outer();
} catch (error) {
  for (const line of error.stack.split('\n').slice(1, 9)) console.log(line.trim().split(' (')[0].replace(__dirname + path.sep, ''));
}
