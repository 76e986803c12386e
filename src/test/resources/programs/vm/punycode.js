// punycode: international domain names in ASCII and back.
const punycode = require('punycode');
for (const name of ['mañana', '日本語', 'bücher', 'abc', 'aé-b', '☃-⌘']) {
  const encoded = punycode.encode(name);
  console.log(encoded, punycode.decode(encoded) === name);
}
console.log(punycode.toASCII('mañana.com'), punycode.toASCII('джумла@джpумлатест.bрфa'), punycode.toUnicode('xn--maana-pta.com'));
console.log(punycode.ucs2.decode('a💩'), punycode.ucs2.encode([97, 0x1f4a9]));
try {
  punycode.decode('a_é');
} catch (error) {
  console.log(error.name, error.message);
}
