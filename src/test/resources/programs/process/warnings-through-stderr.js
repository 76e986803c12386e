// A warning is printed by console.error, so that a program that replaces stderr.write sees it.
const texts = [];
process.stderr.write = (text) => texts.push(text);
process.emitWarning('careful', { code: 'W1', detail: 'there' });
setImmediate(() => console.log(texts.join('').replace(/node:\d+/, 'node:PID')));
