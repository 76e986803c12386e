// The executor runs at once; only reactions wait.
const promise = new Promise((resolve) => {
  console.log('executor');
  resolve('first');
  resolve('second is ignored');
  console.log('executor goes on');
});
promise.then((value) => console.log('then', value));
promise.finally(() => console.log('finally'));
console.log('end of file');
