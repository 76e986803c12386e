// The timer functions of the global object are those of the timers module.
const timers = require('timers');
for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate']) {
  console.log(name, timers[name] === globalThis[name], globalThis[name].length);
}
