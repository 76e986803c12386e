// addAbortListener: called once, also when propagation is stopped; taken away with Symbol.dispose.
const { addAbortListener } = require('events');
const controller = new AbortController();
controller.signal.addEventListener('abort', (event) => event.stopImmediatePropagation());
addAbortListener(controller.signal, () => console.log('first'));
const second = addAbortListener(controller.signal, () => console.log('second'));
second[Symbol.dispose]();
controller.abort();
