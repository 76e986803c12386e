// timers/promises: setTimeout resolves with its value.
const { setTimeout: pause } = require('timers/promises');
(async () => {
  console.log(await pause(30, 'thirty'));
  console.log(await pause(1));
  console.log('end');
})();
console.log('sync');
