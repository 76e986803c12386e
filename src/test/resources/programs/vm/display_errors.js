// Errors of scripts show where they were thrown, in the stack, unless displayErrors is false.
const vm = require('vm');
const show = (f, lines = 5) => { try { f(); } catch (e) { console.log(e.stack.split('\n').slice(0, lines).join('\n')); } };
show(() => vm.runInThisContext('\n  throw new Error("x")', 'a.js'));
show(() => vm.runInThisContext('throw new Error("x")', { filename: 'a.js', displayErrors: false }), 2);
show(() => new vm.Script('let a = ;'));
show(() => vm.runInNewContext('function f() { null.x } \n f()', {}, 'b.js'), 6);
show(() => eval('throw new TypeError("t")'), 1);
show(() => vm.runInThisContext('show2 = (f) => f()')(() => { throw new Error('out of it'); }), 2);
try { vm.runInThisContext('throw 5'); } catch (e) { console.log(e); }
