// hexadecimal text ends where it is wrong.
for (const text of ['00ff', '00FF', 'abc', 'abxx12', '', 'g1']) {
  console.log(text, Buffer.from(text, 'hex'));
}
