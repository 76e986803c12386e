// import() gives the namespace; asked twice, the module runs once.
console.log('before');
const [first, second] = await Promise.all([import('./_esm/says.mjs'), import('./_esm/says.mjs')]);
console.log(first === second, first.said);
