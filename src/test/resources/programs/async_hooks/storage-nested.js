// run nests and restores; exit leaves; a throw restores as well.
const { AsyncLocalStorage } = require('node:async_hooks');
const one = new AsyncLocalStorage();
const two = new AsyncLocalStorage();
const show = (label) => console.log(label, one.getStore(), two.getStore());

show('start');
one.run(1, () => {
  show('one');
  two.run(2, () => {
    show('both');
    one.run(11, (...args) => show(args.join()), 'a', 'b');
    one.exit(() => show('exit'));
    setTimeout(() => show('later'), 1);
  });
  show('back');
});
try {
  one.run(3, () => {
    throw new Error('thrown');
  });
} catch (error) {
  show(error.message);
}
console.log(one.run(4, () => one.getStore() * 2));
