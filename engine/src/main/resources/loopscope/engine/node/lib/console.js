'use strict';
// The global console, over the streams of the process.

const { Console, lazyConsole } = require('internal/console');

const console = lazyConsole(Object.create({}), () => process.stdout, () => process.stderr);
console.Console = Console;

/** Methods that only a debugger's inspector gives a meaning. */
for (const name of ['profile', 'profileEnd', 'timeStamp']) {
  console[name] = { [name]() {} }[name];
}
console.context = { context: () => console }.context;
console.createTask = { createTask: () => ({ run: (task, ...args) => task(...args) }) }.createTask;

module.exports = console;
