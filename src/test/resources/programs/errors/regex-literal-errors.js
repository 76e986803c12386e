// Regular expression literals that do not parse: V8 names the literal, its flags and what is wrong.
const texts = [
  '/(/', '/(/.test("a")', 'let r = /(a/g;', '/?/', '/[b-a]/', '/(?<n>a)(?<n>b)/', '/a{2,1}/', '/(?<a/', '/)/',
  'x = 6 / 2 + "a/b".match(/(?z)/i)', 'foo(/((a)/, 2)', '/+/\n/a/', '/a/gg', '/[/(]+(/', 'a.replace(/\\/(/g, "")',
];
for (const text of texts) {
  try {
    new Function(text);
    console.log(text, 'parses');
  } catch (error) {
    console.log(text, '→', error.name, error.message);
  }
}
