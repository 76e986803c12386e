// Texts that differ, short, long and of many lines.
const assert = require('assert');
function attempt(actual, expected) {
  try {
    assert.strictEqual(actual, expected);
  } catch (error) {
    console.log(error.message);
  }
}
attempt('a', 'b');
attempt('a longer text with an end', 'a longer text with another end');
attempt('line 1\nline 2\nline 3', 'line 1\nline two\nline 3');
attempt('x'.repeat(100), 'y'.repeat(100));
attempt(1, 2);
attempt(-0, 0);
attempt(NaN, 0);
attempt(null, undefined);
attempt([], []);
attempt(() => 1, () => 1);
