// When the bytes of a block cipher come out: whole blocks, the rest at the end.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.alloc(16, 7);
for (const mode of ['cbc', 'ecb', 'ctr', 'cfb', 'ofb']) {
  const iv = mode === 'ecb' ? null : Buffer.alloc(16, 9);
  const cipher = createCipheriv(`aes-128-${mode}`, key, iv);
  const pieces = [1, 15, 16, 20, 0].map((length) => cipher.update(Buffer.alloc(length, length)));
  pieces.push(cipher.final());
  console.log(mode, pieces.map((piece) => piece.length), Buffer.concat(pieces).toString('hex'));
  const decipher = createDecipheriv(`aes-128-${mode}`, key, iv);
  const back = pieces.map((piece) => decipher.update(piece));
  back.push(decipher.final());
  console.log(mode, back.map((piece) => piece.length), Buffer.concat(back).length);
}
