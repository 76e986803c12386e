// exports of a package: conditions, patterns, arrays, what is forbidden or not there.
const { get } = require('./_conditions/asks');
const relative = (text) => text.replaceAll(__dirname, '.');
for (const name of ['multi', 'multi/features/one', 'multi/array', 'multi/json', 'multi/features/private/x', 'multi/main.cjs',
  'multi/missing', 'multi/outside', 'multi/features/']) {
  try {
    console.log(name, get(name));
  } catch (error) {
    console.log(name, error.code, relative(error.message.split('\n')[0]));
  }
}
