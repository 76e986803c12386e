// Options of a command line, with their tokens.
const { parseArgs } = require('util');
const options = { verbose: { type: 'boolean', short: 'v' }, name: { type: 'string', short: 'n', default: 'none' }, list: { type: 'string', multiple: true } };
console.log(parseArgs({ args: ['-v', '--list', 'a', '--list=b', 'file', '--', '-x'], options, allowPositionals: true, tokens: true }));
for (const args of [['--unknown'], ['-n'], ['--verbose=yes'], ['file']]) {
  try {
    parseArgs({ args, options });
  } catch (error) {
    console.log(error.code, error.message);
  }
}
