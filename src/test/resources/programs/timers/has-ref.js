// hasRef tells the flag even after the timer has fired or was cleared.
const timer = setTimeout(() => {
  console.log('while firing', timer.hasRef());
}, 1);
const cleared = setTimeout(() => {}, 1);
clearTimeout(cleared);
console.log('cleared', cleared.hasRef());
console.log('fresh', timer.hasRef());
process.on('exit', () => console.log('afterwards', timer.hasRef()));
