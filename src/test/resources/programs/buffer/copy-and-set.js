// Bytes from one buffer to another.
const from = Buffer.from('abcdefgh');
const to = Buffer.alloc(5, '.');
console.log(from.copy(to, 1, 2, 5), to.toString(), from.copy(to, 3), to.toString(), from.copy(to, 10), from.copy(from, 2, 0, 6), from.toString());
for (const attempt of [() => from.copy(to, -1), () => from.copy(to, 0, 9), () => from.copy('x')]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
