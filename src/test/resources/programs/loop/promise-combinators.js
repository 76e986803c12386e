// When all, race, any and allSettled answer, counted in microtasks.
const p = (value) => Promise.resolve(value);
Promise.all([p(1), 2, p(3)]).then((values) => console.log('all', values));
Promise.race([p('first'), p('second')]).then((value) => console.log('race', value));
Promise.any([Promise.reject(0), p('any')]).then((value) => console.log('any', value));
Promise.allSettled([p(1), Promise.reject(2)]).then((results) => console.log('settled', results));
let hops = Promise.resolve();
for (let n = 1; n <= 4; n++) hops = hops.then(() => console.log('hop', n));
