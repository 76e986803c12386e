// umask: asked for, set, and refused.
const before = process.umask(0o022);
console.log(process.umask().toString(8), process.umask('077').toString(8), process.umask(0o22).toString(8));
for (const bad of ['x', {}, -1, 1.5, null]) {
  try {
    console.log(process.umask(bad));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
process.umask(before);
