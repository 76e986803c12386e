// AbortSignal.any and AbortSignal.timeout.
const one = new AbortController();
const two = new AbortController();
const any = AbortSignal.any([one.signal, two.signal, AbortSignal.timeout(1e6)]);
any.addEventListener('abort', () => console.log('any', any.reason));
two.abort('two');
one.abort('one');
console.log(any.aborted, AbortSignal.any([AbortSignal.abort('now')]).reason, AbortSignal.any([]).aborted);
const timeout = AbortSignal.timeout(5);
timeout.onabort = () => console.log(timeout.reason.name, timeout.reason.message, timeout.reason.code);
setTimeout(() => {}, 40);
try { AbortSignal.abort().throwIfAborted(); } catch (error) { console.log(error.name, error.message); }
