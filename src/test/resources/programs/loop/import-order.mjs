// Imports are evaluated first, depth first, wherever the import statement stands.
console.log('main');
import './_import-order/first.mjs';
import './_import-order/second.mjs';
process.nextTick(() => console.log('tick of main'));
