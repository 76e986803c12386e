// The forms of emitWarning, seen by a listener.
process.on('warning', ({ name, code, message, detail }) => console.log({ name, code, message, detail }));
process.emitWarning('plain');
process.emitWarning('typed', 'TypedWarning');
process.emitWarning('coded', 'TypedWarning', 'T01');
process.emitWarning('detailed', { type: 'Detailed', code: 'D01', detail: 'more to say' });
