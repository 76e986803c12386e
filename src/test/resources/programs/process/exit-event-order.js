// exit listeners: prepended ones first, once-listeners once.
process.on('exit', () => console.log('on'));
process.once('exit', () => console.log('once'));
process.prependListener('exit', () => console.log('prepended'));
process.on('exit', function (code) { console.log(this === process, code, arguments.length); });
