// Returning a promise from an async function costs three microtasks, a plain value one.
async function plain() { return 'plain'; }
async function wrapped() { return Promise.resolve('wrapped'); }
async function awaited() { return await Promise.resolve('awaited'); }
wrapped().then(console.log);
awaited().then(console.log);
plain().then(console.log);
let count = Promise.resolve();
for (let hop = 1; hop <= 5; hop++) count = count.then(() => console.log('hop', hop));
