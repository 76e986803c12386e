// addAbortSignal and the signal option of pipeline and finished.
const { Readable, PassThrough, addAbortSignal, finished } = require('stream');
const { pipeline } = require('stream/promises');
const controller = new AbortController();
const endless = addAbortSignal(controller.signal, new Readable({ read() {} }));
endless.on('error', (error) => console.log(error.name, error.code, error.cause.message));
finished(new PassThrough(), { signal: controller.signal }, (error) => console.log('finished', error.name));
pipeline(new Readable({ read() {} }), new PassThrough(), { signal: controller.signal }).catch((error) => console.log('pipeline', error.name));
setTimeout(() => controller.abort(new Error('stop it')), 10);
