// A rejection made while a rejection is handled is told in its turn.
let left = 2;
process.on('unhandledRejection', (reason) => {
  console.log('unhandled', reason.message);
  if (left-- > 0) Promise.reject(new Error(`${left} left`));
});
Promise.reject(new Error('start'));
setImmediate(() => console.log('immediate'));
