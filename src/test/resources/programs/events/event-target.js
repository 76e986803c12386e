// EventTarget, Event, CustomEvent: dispatch, options, default action, recursion and wrong arguments.
const target = new EventTarget();
const log = (...args) => console.log(...args);
target.addEventListener('a', function(event) {
  log(this === target, event.type, event.target === target, event.currentTarget === target, event.eventPhase, event.isTrusted, event.composedPath().length);
});
target.addEventListener('a', { handleEvent(event) { log('object', this !== target); event.preventDefault(); } }, { once: true });
const twice = () => log('added twice, called once');
target.addEventListener('a', twice);
target.addEventListener('a', twice);
log(target.dispatchEvent(new Event('a', { cancelable: true })), target.dispatchEvent(new Event('a', { cancelable: true })));
target.removeEventListener('a', twice);
target.addEventListener('stop', (event) => { log(1); event.stopImmediatePropagation(); });
target.addEventListener('stop', () => log('never'));
target.dispatchEvent(new Event('stop'));
target.addEventListener('passive', (event) => { event.preventDefault(); log(event.defaultPrevented); }, { passive: true });
target.dispatchEvent(new Event('passive', { cancelable: true }));
const custom = new CustomEvent('custom', { detail: { x: 1 }, bubbles: true });
log(custom.detail, custom.bubbles, custom.cancelable, custom.composed, custom.eventPhase, custom.currentTarget, custom.defaultPrevented);
const again = new Event('again');
target.addEventListener('again', () => {
  try {
    target.dispatchEvent(again);
  } catch (error) {
    log(error.code, error.message);
  }
});
target.dispatchEvent(again);
for (const run of [
  () => new Event(), () => target.addEventListener('x'), () => target.addEventListener('x', 1), () => target.dispatchEvent({}),
  () => target.dispatchEvent(), () => EventTarget.prototype.dispatchEvent.call({}, again), () => new Event('x', 5),
]) {
  try {
    log(run());
  } catch (error) {
    log(error.name, error.code, error.message);
  }
}
class Player extends EventTarget {
  volume = 3;
}
log(target, new Player(), [target], { a: { b: { target } } }, Object.prototype.toString.call(custom), String(target));
log(Object.keys(new Event('x')), Event.NONE, Event.BUBBLING_PHASE, new Event(5).type, 'timeStamp' in custom);
