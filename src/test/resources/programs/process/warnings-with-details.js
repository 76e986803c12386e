// Warnings with a type, a code and details, as listeners see them.
process.on('warning', ({ name, message, code, detail }) => console.log(name, message, code, detail));
process.emitWarning('plain');
process.emitWarning('typed', 'CustomWarning', 'C001');
process.emitWarning('with options', { type: 'OtherWarning', code: 'C002', detail: 'more of it' });
process.emitWarning(Object.assign(new Error('an error'), { name: 'OwnWarning' }));
for (const args of [[5], ['x', 5], ['x', 'y', 5]]) {
  try {
    process.emitWarning(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
