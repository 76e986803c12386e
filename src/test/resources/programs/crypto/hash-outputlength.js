// SHAKE gives as many bytes as it is asked for; the others do not.
const { createHash } = require('crypto');

for (const outputLength of [0, 1, 16, 40, 200]) {
  console.log(outputLength, createHash('shake256', { outputLength }).update('abc').digest('hex'));
}
console.log(createHash('shake128').update('abc').copy({ outputLength: 5 }).digest('hex'));
console.log(createHash('sha256', { outputLength: 32 }).update('abc').digest('hex'));
for (const outputLength of [20, -1, 1.5, '8', null]) {
  try {
    createHash('sha256', { outputLength });
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(createHash('shake256', { outputLength: 2 }).copy().digest('hex'));
