// A delay that does not fit 32 bits becomes 1 ms, with a warning.
process.on('warning', (warning) => console.log(warning.name, '|', warning.message));
setTimeout(() => console.log('fired at once'), 2 ** 31);
setTimeout(() => console.log('so did infinity'), Infinity);
