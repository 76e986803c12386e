// Static import of CommonJS: its ticks wait until the whole graph has been evaluated.
import './_mixed/common.cjs';
console.log('module');
process.nextTick(() => console.log('tick of the module'));
Promise.resolve().then(() => console.log('promise of the module'));
