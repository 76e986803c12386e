// process.exit from a timer, with a code that is text.
setTimeout(() => process.exit('6'), 10);
setTimeout(() => console.log('never printed'), 60);
process.on('exit', (code) => console.log('exit', code, typeof code));
