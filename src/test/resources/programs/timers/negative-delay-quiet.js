// Negative and NaN delays become 1 ms without a warning in Node 20.
process.on('warning', (warning) => console.log(warning.name));
setTimeout(() => console.log('negative'), -1);
setTimeout(() => console.log('NaN'), Number.NaN);
setTimeout(() => console.log('negative infinity'), -Infinity);
