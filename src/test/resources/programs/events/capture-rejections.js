// captureRejections: a rejected async listener becomes an 'error', or goes to Symbol.for('nodejs.rejection').
const { EventEmitter, captureRejectionSymbol } = require('events');
const emitter = new EventEmitter({ captureRejections: true });
emitter.on('work', async (n) => { throw new Error(`failed ${n}`); });
emitter.on('error', (error) => console.log('error', error.message));
emitter.emit('work', 1);
const own = new EventEmitter({ captureRejections: true });
own[captureRejectionSymbol] = (error, event, ...args) => console.log('own', error.message, event, args);
own.on('job', async () => { throw new Error('no'); });
own.emit('job', 'x', 2);
