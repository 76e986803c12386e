// An exception comes from its throw statement, wherever its error was made.
const vm = require('node:vm');
const show = (text) => {
  try {
    vm.runInThisContext(text, 'script.js');
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 3).join('\n'));
  }
};
show('{\n  const made = new Error("made");\n\n    throw made;\n}');
show('function make() {\n  return new RangeError("returned");\n}\n  throw make();');
show('function fail() {\n  throw new Error("inner");\n}\nthrow fail();');
show('try {\n  null.x;\n} catch (error) {\n  throw error;\n}');
show('try {\n  null.x;\n} finally {\n  1;\n}');
show('  throw null.x;');
show('throw Object.assign(new Error("assigned"), { code: 1 });');
show('[1].forEach(() => {\n  throw new TypeError("in callback"); });');
