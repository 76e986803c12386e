// V8's words for code that does not parse, by eval and in required files.
const texts = [
  'let x y', 'foo(1', 'foo(1 2)', 'let x = 5 +', '{', '}', '"abc', 'let a; let a', 'const q', 'if (', 'class A { x y }', 'return return', '[1 2]', '1 = 2', 'let 1a', 'for (;;', '({a:1',
  '"use strict"; var package = 1', 'continue', 'break', 'try {}', '@', "console.log('it's')", 'function f() { await x }', 'else', 'const {a}', 'x ==== y', 'f(...)', 'new', 'a.1', 'a?.b = 1',
  '"use strict"; with (a) {}', '"use strict"; 010', 'if (a {\n}', 'const x = [1, 2\nconst y = 3', 'const o = { a: 1 b: 2 }', 'class A { constructor() {} constructor() {} }',
  'switch (1) { default: default: }', 'label: label: 1', '"use strict"; delete x', '()', '=> 1', 'function () {}', 'let x = ;', 'foo(,)', 'if 1', 'throw\n1', '-1 ** 2', '({a=1})', 'enum',
  'for (1 of [])', '"use strict"; eval = 1', '5 5', "'a' 'b'", 'a `t` b', 'true false', 'let a = 1 let b = 2', '1++', 'var a; let a',
];
const fs = require('fs');
const path = require('path');
const folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'syntax-'));
texts.forEach((text, i) => {
  const file = path.join(folder, `${i}.cjs`);
  fs.writeFileSync(file, text);
  try {
    require(file);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
});
fs.rmSync(folder, { recursive: true });
