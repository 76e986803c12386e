// A listener runs in the context of emit, unless it is bound to its own or the emitter is an async resource.
const { AsyncLocalStorage, AsyncResource } = require('node:async_hooks');
const { EventEmitter, EventEmitterAsyncResource } = require('node:events');
const storage = new AsyncLocalStorage();

const plain = new EventEmitter();
storage.run('on', () => {
  plain.on('event', () => console.log('plain', storage.getStore()));
  plain.on('event', AsyncResource.bind(() => console.log('bound', storage.getStore())));
});
const resource = storage.run('made', () => new EventEmitterAsyncResource({ name: 'Mine' }));
resource.on('event', () => console.log('resource', storage.getStore()));
storage.run('emit', () => {
  plain.emit('event');
  resource.emit('event');
});
