// getBuiltinModule, and what has no place in a program: bindings and addons.
console.log(process.getBuiltinModule('fs') === require('fs'), process.getBuiltinModule('node:path') === require('path'));
console.log(process.getBuiltinModule('none'), process.getBuiltinModule('./x'));
for (const attempt of [() => process.getBuiltinModule(5), () => process.binding('none'),
  () => process._linkedBinding('none'), () => process.dlopen()]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.message.split('\n')[0], error.code);
  }
}
