// A character that does not fit is not written.
const b = Buffer.alloc(5);
console.log(b.write('héé'), b, b.write('xyz', 3), b, b.write('ab', 1, 1), b.write('6162', 'hex'), b.write('zz', 0, 'hex'), b.write('a', 4, 'utf16le'), b);
for (const attempt of [() => b.write(5), () => b.write('a', 6), () => b.write('a', -1), () => b.write('a', 0, 1, 'wrong')]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
