// Text in and out of shared memory, and surrogates without their other half.
const buffer = Buffer.from(new SharedArrayBuffer(24));
console.log(buffer.write('héllo wörld €'));
console.log(buffer.toString('utf8', 0, 17), buffer.toString('latin1', 0, 4), buffer.toString('hex', 14, 18));

for (const text of ['a\ud800b', '\udc00', '\ud83d\ud83d\ude00', '\ude00\ud83d', 'x'.repeat(40) + '\ud800']) {
  console.log(Buffer.byteLength(text), Buffer.from(text).toString('hex'), Buffer.from(text).toString());
}
console.log(Buffer.from('\u20ac\u0141a', 'latin1'), new TextEncoder().encode('é\udc00'));
