// Arguments that vm refuses.
const vm = require('vm');
const attempts = [
  () => vm.runInContext('1', {}),
  () => new vm.Script('1', 5),
  () => new vm.Script('1', { filename: 5 }),
  () => vm.createContext(5),
  () => vm.createContext({}, { name: 5 }),
  () => vm.isContext(null),
  () => vm.runInNewContext('1', {}, { timeout: 0 }),
  () => vm.runInNewContext('1', {}, { timeout: 'x' }),
  () => vm.createContext({}, { microtaskMode: 'never' }),
];
for (const attempt of attempts) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
