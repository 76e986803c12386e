// An AbortSignal rejects the promise and clears the timer.
const { setTimeout: pause } = require('timers/promises');
const controller = new AbortController();
pause(1000, null, { signal: controller.signal }).catch((error) => {
  console.log(error.name, error.code, error.message);
});
controller.abort();
console.log('aborted', controller.signal.aborted);
