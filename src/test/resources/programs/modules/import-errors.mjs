// What import refuses, and how the errors read.
const specifiers = ['./nowhere.mjs', 'no-such-package', 'node:nope', 'http://example.org/x.js', './%2e%2fx.mjs', '@scope', 'data:text/plain,hello'];
for (const specifier of specifiers) {
  try {
    await import(specifier);
  } catch (error) {
    console.log(error.name, error.code, error.message.replaceAll(import.meta.dirname, '.'));
  }
}
try {
  import.meta.resolve('no-such-package');
} catch (error) {
  console.log(error.code);
}
console.log(import.meta.resolve('./nowhere.mjs').endsWith('/nowhere.mjs'), import.meta.resolve('fs'));
