// Parts of buffers compared.
const a = Buffer.from('abcdef');
const b = Buffer.from('cde');
console.log(a.compare(b), b.compare(a), a.compare(b, 0, 3, 2, 5), a.compare(b, 0, 1), a.equals(Buffer.from('abcdef')), Buffer.compare(a, a));
console.log([Buffer.from('b'), Buffer.from('a'), Buffer.from('ab')].sort(Buffer.compare).map(String));
for (const attempt of [() => a.compare(b, 0, 100), () => a.compare('abc'), () => a.equals('abcdef'), () => Buffer.compare(a, 'x')]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
