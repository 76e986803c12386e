// Names of domains in other scripts.
const punycode = require('punycode');
console.log(punycode.toASCII('mañana.com'), punycode.toUnicode('xn--maana-pta.com'), punycode.encode('☃-⌘'), punycode.decode('--dqo34k'), punycode.ucs2.decode('a😀'), punycode.ucs2.encode([97, 0x1f600]), punycode.version);
try {
  punycode.decode('\x80');
} catch (error) {
  console.log(error.name, error.message);
}
