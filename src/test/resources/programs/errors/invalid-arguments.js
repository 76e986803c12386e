// What Node's own functions say about a wrong argument.
const attempts = [
  () => setTimeout('x'), () => setImmediate(), () => setInterval(null), () => process.nextTick(1),
  () => queueMicrotask({}), () => process.chdir(1), () => require('path').join(1), () => require(''),
  () => require(5), () => process.emitWarning(1),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.code, '|', error.message);
  }
}
