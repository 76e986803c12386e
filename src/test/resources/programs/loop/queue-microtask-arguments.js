// queueMicrotask passes no arguments and shares the queue with promise reactions.
queueMicrotask(function () { console.log('arguments', arguments.length); });
Promise.resolve().then(() => console.log('reaction'));
queueMicrotask(() => console.log('microtask'));
try {
  queueMicrotask('text');
} catch (error) {
  console.log(error.code, error.message);
}
