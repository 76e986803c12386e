'use strict';
// A program that agrees on a key with numbers of its own, smaller than OpenSSL takes, can say so on the diagnostics channel
// `diffie-hellman`, in messages that are plain objects:
//   { name, prime, generator, privateKey, publicKey }   one side has its keys
//   { name, otherPublicKey, secret }                    it has computed the secret
// Numbers are BigInts or integers. Whatever else is published there is left alone, and nothing of the program runs for it.

const { isProxy } = internalBinding('types');

const { keys, secret } = internalBinding('crypto_published');

function own(message, name) {
  return Object.getOwnPropertyDescriptor(message, name)?.value;
}

/** A natural number in hexadecimal, or undefined. */
function natural(message, name) {
  const value = own(message, name);
  const isNatural = typeof value === 'bigint' ? value >= 0n : Number.isSafeInteger(value) && value >= 0;
  return isNatural ? value.toString(16) : undefined;
}

function naturals(message, names) {
  const numbers = names.map((name) => natural(message, name));
  return numbers.includes(undefined) ? undefined : numbers;
}

exports.told = function told(message) {
  if (message === null || typeof message !== 'object' || isProxy(message) || typeof own(message, 'name') !== 'string') {
    return;
  }
  const pair = naturals(message, ['prime', 'generator', 'privateKey', 'publicKey']);
  const agreed = naturals(message, ['otherPublicKey', 'secret']);
  if (pair !== undefined && own(message, 'prime') > 1) {
    keys(own(message, 'name'), ...pair);
  }
  if (agreed !== undefined) {
    secret(own(message, 'name'), ...agreed);
  }
};
