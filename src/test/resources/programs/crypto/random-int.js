// Random integers within bounds, and what is no bound.
const { randomInt } = require('crypto');

const dice = Array.from({ length: 300 }, () => randomInt(1, 7));
console.log(Math.min(...dice), Math.max(...dice), new Set(dice).size);
console.log(randomInt(1), randomInt(-5, -4));
console.log(Number.isSafeInteger(randomInt(2 ** 48 - 1)));
randomInt(3, (error, n) => console.log('later', error, n >= 0 && n < 3));
console.log('now');
for (const args of [[0], [5, 3], ['a'], [2 ** 49], [0, 1.5], [0, 1, 2]]) {
  try {
    randomInt(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
