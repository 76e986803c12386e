// A cause stands below the error it caused.
const low = new Error('disk is full');
low.stack = 'Error: disk is full\n    at low.js';
const high = new Error('cannot save', { cause: low });
high.stack = 'Error: cannot save\n    at high.js';
console.log(high);
console.log(high.cause === low, Object.keys(high), 'cause' in new Error('none'));
