// Text with colors.
const { styleText, stripVTControlCharacters, inspect } = require('util');
for (const style of [['red'], ['bold', 'underline'], ['bgYellow', 'black']]) {
  const text = styleText(style, 'text');
  console.log(JSON.stringify(text), stripVTControlCharacters(text));
}
try {
  styleText('nocolor', 'x');
} catch (error) {
  console.log(error.code, error.message.slice(0, 60));
}
console.log(inspect.colors.red, inspect.styles.string);
