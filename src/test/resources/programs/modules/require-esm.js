// require() of an ES module gives its namespace, at once; with top-level await it cannot.
const voice = require('./_esm/voice.mjs');
console.log(Object.keys(voice), voice.whisper('QUIET'));
try {
  require('./_esm/awaits.mjs');
} catch (error) {
  console.log(error.code);
}
