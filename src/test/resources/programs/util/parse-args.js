// util.parseArgs: options, groups, tokens, negation, defaults and its errors.
const { parseArgs } = require('util');

const options = { all: { type: 'boolean', short: 'a' }, name: { type: 'string', short: 'n' }, tag: { type: 'string', multiple: true, short: 't' }, verbose: { type: 'boolean', multiple: true, short: 'v' }, level: { type: 'string', default: 'info' } };
for (const config of [
  { args: ['-a', '--name', 'x', '-t', '1', '--tag=2'], options }, { args: ['-vvan', 'grouped'], options }, { args: ['-nvalue', '--level=warn'], options },
  { args: ['one', '-a', '--', '--name', '-'], options, allowPositionals: true }, { args: ['--unknown', 'x', '-q', '--no-all'], strict: false, tokens: true }, { args: ['--no-all'], options, allowNegative: true },
  { args: ['-an', 'x', '--tag', 'y', 'rest'], options, allowPositionals: true, tokens: true }, { args: [] , options },
  { args: ['--unknown'], options }, { args: ['-z'], options, allowPositionals: true }, { args: ['positional'], options }, { args: ['--name'], options }, { args: ['--all=yes'], options },
  { args: ['--name', '-a'], options }, { args: ['-n', '-a'], options }, { args: [], options: { x: { type: 'number' } } }, { args: [], options: { x: { type: 'string', short: 'xx' } } }, { args: [], options: { x: { type: 'string', default: 5 } } }, { args: 'text' },
]) {
  try {
    console.log(parseArgs(config));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
