// A file is compressed by nobody, but encrypted and decrypted by streams.
const { createCipheriv, createDecipheriv } = require('crypto');
const { PassThrough, Readable } = require('stream');
const { pipeline } = require('stream/promises');

const key = Buffer.alloc(24, 'k');
const iv = Buffer.alloc(16, 'i');

async function main() {
  const chunks = [];
  const encrypted = new PassThrough();
  encrypted.on('data', (chunk) => chunks.push(chunk));
  await pipeline(Readable.from(['first ', 'second ', 'third']), createCipheriv('aes-192-cbc', key, iv), encrypted);
  console.log(Buffer.concat(chunks).toString('base64'));
  const text = [];
  const decipher = createDecipheriv('aes-192-cbc', key, iv).setEncoding('utf8');
  decipher.on('data', (piece) => text.push(piece));
  await pipeline(Readable.from(chunks), decipher);
  console.log(text.join(''));
  const wrong = createDecipheriv('aes-192-cbc', Buffer.alloc(24), iv);
  wrong.resume();
  await pipeline(Readable.from(chunks), wrong).catch((error) => console.log(error.code, error.message));
}

main();
