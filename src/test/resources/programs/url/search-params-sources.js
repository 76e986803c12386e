// Parameters of texts, objects, pairs, maps and other parameters.
for (const source of ['?a=1&b=%20', { x: 1, y: [2, 3] }, [['p', 'q'], ['p', 'r']], new Map([['m', 'n']]), new URLSearchParams('z=1'), undefined]) {
  console.log(`${new URLSearchParams(source)}`);
}
for (const source of [[['one']], [1], 5]) {
  try {
    console.log(`${new URLSearchParams(source)}`);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
