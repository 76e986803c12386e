// finally() passes the value or the error on, later than then() would.
Promise.resolve('value').finally(() => 'ignored').then((value) => console.log('got', value));
Promise.reject('reason').finally(() => {}).catch((reason) => console.log('caught', reason));
Promise.resolve('x').finally(() => { throw 'from finally'; }).catch((reason) => console.log('caught', reason));
let hops = Promise.resolve();
for (let n = 1; n <= 6; n++) hops = hops.then(() => console.log('hop', n));
