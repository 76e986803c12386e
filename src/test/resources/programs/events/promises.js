// events.once and events.on: values, errors, abort signals, rejections captured from async listeners.
const { EventEmitter, once, on, captureRejectionSymbol } = require('events');

async function main() {
  const emitter = new EventEmitter();
  setImmediate(() => emitter.emit('ready', 1, 'two'));
  console.log(await once(emitter, 'ready'), emitter.listenerCount('error'));

  setImmediate(() => emitter.emit('error', new Error('instead')));
  await once(emitter, 'ready').catch((error) => console.log('rejected', error.message));
  setImmediate(() => emitter.emit('error', new Error('as value')));
  console.log((await once(emitter, 'error'))[0].message, emitter.eventNames());

  const controller = new AbortController();
  const waiting = once(emitter, 'never', { signal: controller.signal });
  controller.abort();
  await waiting.catch((error) => console.log(error.name, error.code, error.message, error.cause.name));
  await once(emitter, 'never', { signal: AbortSignal.abort('early') }).catch((error) => console.log(error.name, error.cause));
  await once({}, 'x').catch((error) => console.log(error.code, error.message));

  setImmediate(() => {
    emitter.emit('data', 1);
    emitter.emit('data', 2, 'b');
    emitter.emit('end');
  });
  for await (const value of on(emitter, 'data', { close: ['end'] })) {
    console.log('data', value);
  }
  console.log('closed', emitter.eventNames());

  setImmediate(() => emitter.emit('error', new Error('iteration')));
  try {
    for await (const value of on(emitter, 'data')) {
      console.log(value);
    }
  } catch (error) {
    console.log('threw', error.message);
  }
  const iterator = on(emitter, 'data');
  emitter.emit('data', 'kept');
  console.log(await iterator.next(), await iterator.return(), await iterator.next());

  const capturing = new EventEmitter({ captureRejections: true });
  capturing.on('work', async () => { throw new Error('captured'); });
  capturing.on('error', (error) => console.log('error event', error.message));
  capturing.emit('work');
  await new Promise(setImmediate);
  capturing[captureRejectionSymbol] = (error, type, ...args) => console.log('handler', error.message, type, args);
  capturing.emit('work', 1, 2);
  await new Promise(setImmediate);

  const target = new EventTarget();
  setImmediate(() => target.dispatchEvent(new Event('ping')));
  const [event] = await once(target, 'ping');
  console.log(event.type, event.target === target);
}
main();
