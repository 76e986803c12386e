// Inside a package its own name leads to what its exports say.
const { get } = require('./_self/lib/asks.cjs');
console.log(get('self/kind'), get('self').default);
try {
  get('self/lib/kind.cjs');
} catch (error) {
  console.log(error.code, error.message.includes('./lib/kind.cjs'));
}
