// A reason that is no Error is wrapped for uncaughtException.
process.on('uncaughtException', (error, origin) => {
  console.log(origin, error.code, error.name);
  console.log(error.message);
});
Promise.reject('just text');
Promise.reject({ a: 1 });
Promise.reject(undefined);
