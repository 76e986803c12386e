const greet = require('./greet');
const names = require('./names');

for (const name of names) {
  console.log(`  ${greet(name)}`);
}
