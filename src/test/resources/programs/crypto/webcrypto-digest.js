// The browser's crypto: a global, with digests as promises.
const { webcrypto } = require('crypto');

console.log(webcrypto === globalThis.crypto, Object.prototype.toString.call(crypto), crypto.subtle);

async function main() {
  const data = new TextEncoder().encode('hello');
  for (const name of ['SHA-1', 'SHA-256', 'sha-384', { name: 'SHA-512' }]) {
    const digest = await crypto.subtle.digest(name, data);
    console.log(digest instanceof ArrayBuffer, Buffer.from(digest).toString('hex'));
  }
  await crypto.subtle.digest('MD5', data).catch((error) => console.log(error.name, error.message));
}

main();
console.log(crypto.randomUUID().length, crypto.getRandomValues(new Uint8Array(4)).length);
for (const value of [new Float64Array(2), new Uint8Array(65537), 'text']) {
  try {
    crypto.getRandomValues(value);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
