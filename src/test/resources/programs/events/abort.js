// AbortController and AbortSignal: reasons, handlers, any, timeout, and listeners removed by a signal.
const controller = new AbortController();
const { signal } = controller;
console.log(controller, signal, signal.aborted, signal.reason, signal.onabort);
signal.onabort = function(event) {
  console.log('onabort', event.type, this === signal, event.target === signal);
};
signal.addEventListener('abort', () => console.log('listener', signal.reason.name, signal.reason.message, signal.reason.code));
controller.abort();
controller.abort('second');
console.log(signal, String(signal.reason), signal.reason instanceof Error, signal.reason instanceof DOMException);
try {
  signal.throwIfAborted();
} catch (error) {
  console.log(error === signal.reason);
}
const withReason = new AbortController();
withReason.abort({ why: 'because' });
console.log(withReason.signal.reason, AbortSignal.abort(5).reason, AbortSignal.abort().reason.name);

const first = new AbortController();
const second = new AbortController();
const any = AbortSignal.any([first.signal, second.signal]);
any.addEventListener('abort', () => console.log('any', any.reason));
second.abort('second');
first.abort('first');
console.log(AbortSignal.any([AbortSignal.abort('at once')]).reason, AbortSignal.any([]).aborted);

const target = new EventTarget();
const remove = new AbortController();
target.addEventListener('x', () => console.log('called once'), { signal: remove.signal });
target.dispatchEvent(new Event('x'));
remove.abort();
target.dispatchEvent(new Event('x'));

for (const run of [() => new AbortSignal(), () => AbortSignal.timeout(-1), () => AbortSignal.timeout('1'), () => AbortSignal.any(1), () => AbortSignal.any([1])]) {
  try {
    run();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const late = AbortSignal.timeout(5);
late.addEventListener('abort', () => console.log(late.reason.name, late.reason.message, late.reason.code));
setTimeout(() => console.log('kept alive'), 60);
