// A Script is compiled once and run in many contexts.
const vm = require('vm');
const script = new vm.Script('count = (typeof count === "undefined" ? 0 : count) + 1', { filename: 'count.vm' });
const contexts = [{}, { count: 10 }, {}];
for (const object of contexts) {
  vm.createContext(object);
  script.runInContext(object);
  script.runInContext(object);
}
console.log(contexts);
script.runInThisContext();
console.log(globalThis.count, script.runInNewContext({ count: 41 }));
