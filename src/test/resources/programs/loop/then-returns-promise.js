// A promise returned from then() is adopted two microtasks later than a value.
Promise.resolve()
  .then(() => Promise.resolve('adopted'))
  .then((value) => console.log(value));
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
