// A buffer's bytes, one after the other.
const b = Buffer.from('abc');
console.log([...b], [...b.keys()], [...b.entries()], b.map((x) => x + 1), b.filter((x) => x > 97).toString(), b.reverse().toString());
