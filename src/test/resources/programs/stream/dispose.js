// Symbol.asyncDispose destroys a Readable.
const { Readable } = require('stream');
const stream = new Readable({ read() {} });
stream.on('error', (error) => console.log('error', error.name)).on('close', () => console.log('close'));
stream[Symbol.asyncDispose]().then((value) => console.log(value, stream.destroyed, stream.readableAborted));
