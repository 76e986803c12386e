// The constructor that is deprecated still works.
console.log(new Buffer('abc'), Buffer(3).length, new Buffer([1, 2]), new Buffer('ff', 'hex'));
try {
  new Buffer(5, 'utf8');
} catch (error) {
  console.log(error.code, error.message);
}
