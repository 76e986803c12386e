// Reading what a module in a cycle has not exported yet earns a warning.
process.on('warning', (warning) => console.log(warning.name, warning.message));
require('./_warn/a');
