// A thenable's then() is called in a microtask of its own.
const thenable = {
  then(resolve) {
    console.log('then() is called');
    resolve('value');
  },
};
Promise.resolve(thenable).then((value) => console.log('resolved:', value));
(async () => console.log('awaited:', await thenable))();
Promise.resolve().then(() => console.log('hop 1')).then(() => console.log('hop 2')).then(() => console.log('hop 3'));
console.log('end of file');
