// for await over a plain array of promises and values keeps their order.
const late = new Promise((resolve) => setTimeout(resolve, 30, 'late'));
(async () => {
  for await (const value of [late, 'plain', Promise.resolve('early')]) console.log(value);
  console.log('end');
})();
setImmediate(() => console.log('immediate'));
