// Characters whose bytes come in pieces.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder();
for (const byte of Buffer.from('a€😀')) {
  console.log(JSON.stringify(decoder.write(Buffer.from([byte]))), decoder.lastNeed, decoder.lastTotal);
}
console.log(JSON.stringify(decoder.write(Buffer.from([0xe2, 0x82]))), JSON.stringify(decoder.end()), decoder.encoding);
const base64 = new StringDecoder('base64');
console.log(base64.write(Buffer.from('a')), base64.write(Buffer.from('bcd')), base64.end());
