// for await over an async generator, beside a chain that counts the microtasks.
async function* numbers() {
  for (let n = 1; n <= 3; n++) yield n;
}
(async () => {
  for await (const n of numbers()) console.log('number', n);
  console.log('no more numbers');
})();
let hops = Promise.resolve();
for (let n = 1; n <= 12; n++) hops = hops.then(() => console.log('hop', n));
