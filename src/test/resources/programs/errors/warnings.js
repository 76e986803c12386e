// process.emitWarning tells listeners in a later tick.
process.on('warning', (warning) => console.log(warning.name, warning.code, '|', warning.message));
process.emitWarning('watch out');
process.emitWarning('old way', 'DeprecationWarning', 'DEP_X');
process.emitWarning('with options', { type: 'Custom', code: 'C1', detail: 'more' });
process.emitWarning(new RangeError('an error as a warning'));
process.nextTick(() => console.log('tick'));
console.log('sync');
