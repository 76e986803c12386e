// AsyncResource.bind and what it refuses.
const { AsyncResource } = require('node:async_hooks');

const resource = new AsyncResource('Bound');
const bound = resource.bind(function(a, b) {
  return [this?.name, a, b];
});
console.log(bound.length, bound.call({ name: 'receiver' }, 1, 2));
console.log(resource.bind(function() {
  return this.name;
}, { name: 'given' })());
for (const make of [
  () => new AsyncResource(), () => new AsyncResource('x', { triggerAsyncId: -5 }), () => resource.bind('no'),
  () => require('node:async_hooks').createHook({ init: 3 }),
]) {
  try {
    make();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
