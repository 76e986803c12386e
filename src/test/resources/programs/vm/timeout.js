// The timeout option ends a script that would run for ever, whatever it catches.
const vm = require('vm');
for (const code of ['while (true) {}', 'for (;;) { try { for (;;); } catch (e) {} finally {} }', '(function f() { return f })(); do {} while (1)']) {
  try {
    vm.runInNewContext(code, {}, { timeout: 50 });
  } catch (error) {
    console.log(error.code, error.message);
  }
}
console.log(vm.runInThisContext('1 + 1', { timeout: 1000 }));
