// Loosely, the keys of maps are equal as == has it, whichever entry they belong to.
const assert = require('assert');
const equal = (a, b) => {
  for (const compare of ['deepEqual', 'deepStrictEqual']) {
    try {
      assert[compare](new Map(a), new Map(b));
      console.log(compare, 'equal');
    } catch (error) {
      console.log(compare, error.code);
    }
  }
};
equal([['1', 'b'], [1, 'a']], [['1', 'a'], [true, 'b']]);
equal([[1, 'a']], [['1', 'a']]);
equal([[1, undefined]], [['1', undefined]]);
equal([[{ a: 1 }, 1]], [[{ a: 1 }, 1]]);
equal([[1, 2]], [[1, 3]]);
