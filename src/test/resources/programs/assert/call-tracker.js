// Functions that must be called as often as was said.
const assert = require('assert');
const tracker = new assert.CallTracker();
function add(a, b) { return a + b; }
const tracked = tracker.calls(add, 2);
console.log(tracked(1, 2), tracker.getCalls(tracked), tracker.report().map(({ message, actual, expected, operator }) => ({ message, actual, expected, operator })));
try {
  tracker.verify();
} catch (error) {
  console.log(error.name, error.message);
}
tracked(3, 4);
tracker.verify();
const other = tracker.calls();
const third = tracker.calls(3);
try {
  tracker.verify();
} catch (error) {
  console.log(error.message);
}
other();
third();
tracker.reset(tracked);
console.log(tracker.report().length, tracker.getCalls(tracked).length);
for (const attempt of [() => tracker.getCalls(() => {}), () => tracker.calls(add, 0), () => tracker.calls(add, 'x')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
