// Encodings: bytes as text and back, broken sequences, write, TextEncoder and TextDecoder, StringDecoder.
const { StringDecoder } = require('string_decoder');
const { atob, btoa, isUtf8, isAscii, transcode } = require('buffer');

const buffer = Buffer.from('héllo €👍');
for (const encoding of ['utf8', 'hex', 'base64', 'base64url', 'latin1', 'binary', 'ascii', 'utf16le', 'ucs2']) {
  const text = buffer.toString(encoding);
  console.log(encoding, JSON.stringify(text), Buffer.from(text, encoding).equals(buffer));
}
console.log(buffer.toString('utf8', 0, 2), buffer.toString('utf8', 3), buffer.toString('utf8', -5, 3), buffer.toString(undefined, 1, 3), JSON.stringify(buffer.toString('hex', 5, 2)));
for (const bytes of [[0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x91], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x61, 0xe2, 0x61], [0xf5, 0x80, 0x80, 0x80], [0xef, 0xbb, 0xbf, 0x61]]) {
  console.log(bytes, JSON.stringify(Buffer.from(bytes).toString()), JSON.stringify(Buffer.from([...bytes, ...Buffer.from('long enough to be decoded as a whole text')]).toString()), isUtf8(Buffer.from(bytes)));
}
console.log(Buffer.from('\ud800a\udc00'), Buffer.from(`\ud800 ${'long enough to be encoded as a whole '.repeat(2)}\udc00`).toString('hex'));
const target = Buffer.alloc(8);
console.log(target.write('héé'), target.write('x', 7), target.write('ffee', 2, 'hex'), target.write('abc', 1, 2, 'latin1'), target, Buffer.alloc(3).write('€€'), Buffer.alloc(4).write('€€'));
console.log(atob('aGk='), btoa('hi'), isAscii(Buffer.from('a')), transcode(Buffer.from('€é'), 'utf8', 'latin1'), transcode(Buffer.from('é'), 'latin1', 'utf16le'));

const decoder = new TextDecoder();
console.log(decoder, decoder.decode(Uint8Array.of(0xe2, 0x82), { stream: true }) + decoder.decode(Uint8Array.of(0xac)), new TextDecoder('utf-16le').decode(Uint8Array.of(0x61, 0)));
console.log(new TextEncoder().encode('é'), new TextEncoder().encodeInto('héé', new Uint8Array(4)), new TextEncoder().encoding);
for (const [encoding, pieces] of [['utf8', [[0xe2], [0x82, 0xac, 0xf0], [0x9f, 0x91]]], ['utf16le', [[0x61, 0, 0x62], [0]]], ['base64', [[1], [2, 3, 4], [5]]], ['hex', [[1], [255]]]]) {
  const strings = new StringDecoder(encoding);
  console.log(encoding, pieces.map((piece) => strings.write(Buffer.from(piece))), strings.end());
}
for (const run of [() => buffer.toString('nope'), () => target.write(5), () => target.write('a', 9), () => atob('a'), () => btoa('€'), () => new StringDecoder('x'), () => new TextDecoder('x'), () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.of(0xff))]) {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
