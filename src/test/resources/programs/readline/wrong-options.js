// Options that are refused.
const readline = require('readline');
const { PassThrough } = require('stream');

for (const options of [{ completer: 'x' }, { history: 'x' }, { historySize: -1 }, { historySize: '2' }, { tabSize: 0 },
  { escapeCodeTimeout: NaN }, { signal: {} }]) {
  try {
    readline.createInterface({ input: new PassThrough(), ...options });
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const controller = new AbortController();
const rl = readline.createInterface({ input: new PassThrough(), signal: controller.signal });
rl.on('close', () => console.log('closed by the signal'));
controller.abort();
console.log(rl instanceof readline.Interface, readline.Interface({ input: new PassThrough() }).terminal);
