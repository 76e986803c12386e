// A controller that may be sent to workers aborts as any other.
const { transferableAbortController, transferableAbortSignal, aborted } = require('util');
const controller = transferableAbortController();
aborted(controller.signal, {}).then(() => console.log('aborted', controller.signal.reason.name));
console.log(transferableAbortSignal(controller.signal).aborted);
controller.abort();
try {
  transferableAbortSignal({});
} catch (error) {
  console.log(error.code, error.message);
}
