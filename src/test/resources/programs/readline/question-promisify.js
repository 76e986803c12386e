// util.promisify knows what to do with question.
const { promisify } = require('util');
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const rl = readline.createInterface({ input });
const question = promisify(rl.question).bind(rl);
question('?').then((answer) => {
  console.log(answer);
  return question('?', { signal: AbortSignal.abort() });
}).catch((error) => console.log(error.name)).finally(() => rl.close());
input.write('yes\n');
