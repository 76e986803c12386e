// An exception in a hook ends the process.
const { createHook } = require('node:async_hooks');
process.on('uncaughtException', () => console.log('never'));
createHook({
  init() {
    throw new Error('from the hook');
  },
}).enable();
setTimeout(() => console.log('not reached'), 1);
