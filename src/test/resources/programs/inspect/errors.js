// Errors: stack or brackets, own properties, causes, aggregates, renamed and subclassed ones.
function stacked(error, frames = ['at one (/app/one.js:1:2)', 'at two (/app/two.js:3:4)']) {
  error.stack = `${error.stack.split('\n    at')[0]}\n    ${frames.join('\n    ')}`;
  return error;
}
function bare(error) {
  error.stack = error.stack.split('\n    at')[0];
  return error;
}

console.log(bare(new Error('plain')), bare(new TypeError('typed')), bare(new Error('')), bare(new Error('two\nlines')));
console.log(stacked(new Error('with stack')), { nested: stacked(new RangeError('nested')) });
console.log(Object.assign(stacked(new Error('coded')), { code: 'E_CODE', errno: -2, details: { a: [1, 2] } }));
console.log(Object.assign(bare(new Error('coded')), { code: 'E_CODE' }));
console.log(stacked(new Error('outer', { cause: stacked(new TypeError('inner')) })));
console.log(bare(new Error('outer', { cause: 'a string' })), bare(new Error('outer', { cause: { reason: 1 } })));
const aggregate = bare(new AggregateError([bare(new Error('one')), bare(new TypeError('two'))], 'several'));
console.log(aggregate);

class ValidationError extends Error {}
class NamedError extends Error {
  constructor(message) {
    super(message);
    this.name = 'NamedError';
  }
}
class FieldError extends ValidationError {
  field = 'email';
}
console.log(bare(new ValidationError('invalid')), bare(new NamedError('named')), stacked(new FieldError('field')));
const renamed = bare(new Error('renamed'));
renamed.name = 'Renamed';
console.log(renamed, [bare(new Error('in array'))], new Map([['key', bare(new Error('in map'))]]));
const noMessage = bare(new Error('gone'));
noMessage.message = 'changed later';
console.log(noMessage);
const noStack = new Error('no stack');
noStack.stack = undefined;
console.log(noStack);
const frames = Array.from({ length: 6 }, (_, i) => `at f${i} (/app/f.js:${i}:1)`);
console.log(stacked(new Error('shares frames', { cause: stacked(new Error('with its cause'), frames) }), ['at top (/app/top.js:1:1)', ...frames]));
console.log(Object.setPrototypeOf(bare(new Error('no prototype')), null));
console.log(require('util').inspect(stacked(new Error('deep')), { depth: -1 }), String(new NamedError('text')));
