// An AggregateError shows its errors.
const errors = ['one', 'two'].map((text) => Object.assign(new Error(text), { stack: `Error: ${text}\n    at here` }));
const all = new AggregateError(errors, 'both failed');
all.stack = 'AggregateError: both failed\n    at here';
console.log(all);
console.log(all.name, all.errors.length);
