'use strict';
// node:crypto. Each part is loaded when something of it is first used.

const { deprecate } = require('internal/util');

const parts = {
  hash: ['createHash', 'createHmac', 'getHashes', 'hash', 'Hash', 'Hmac'],
  cipher: [
    'createCipheriv', 'createDecipheriv', 'getCipherInfo', 'getCiphers', 'Cipher', 'Cipheriv', 'Decipher', 'Decipheriv',
  ],
  diffie_hellman: [
    'createDiffieHellman', 'createDiffieHellmanGroup', 'createECDH', 'getDiffieHellman', 'DiffieHellman',
    'DiffieHellmanGroup', 'ECDH',
  ],
  curves: ['getCurves'],
  keys: ['createSecretKey', 'generateKey', 'generateKeySync', 'KeyObject'],
  asymmetric_keys: ['createPrivateKey', 'createPublicKey'],
  key_generation: ['generateKeyPair', 'generateKeyPairSync'],
  key_agreement: ['diffieHellman'],
  signatures: ['createSign', 'createVerify', 'sign', 'verify', 'Sign', 'Verify'],
  rsa: ['privateDecrypt', 'privateEncrypt', 'publicDecrypt', 'publicEncrypt'],
  derivation: ['hkdf', 'hkdfSync', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'],
  random: [
    'checkPrime', 'checkPrimeSync', 'generatePrime', 'generatePrimeSync', 'randomBytes', 'randomFill',
    'randomFillSync', 'randomInt', 'randomUUID', 'timingSafeEqual',
  ],
  util: ['getFips', 'secureHeapUsed', 'setEngine', 'setFips'],
};

/** A property that is loaded when it is first used, and is an ordinary one from then on. */
function defineLazily(name, load, enumerable = true) {
  const define = (value) => {
    Object.defineProperty(exports, name, { configurable: true, enumerable, writable: true, value });
  };
  Object.defineProperty(exports, name, {
    configurable: true,
    enumerable,
    get() {
      const value = load();
      define(value);
      return value;
    },
    set: define,
  });
}

for (const [part, names] of Object.entries(parts)) {
  for (const name of names) {
    defineLazily(name, () => require(`internal/crypto/${part}`)[name]);
  }
}

for (const name of ['createCipher', 'createDecipher']) {
  const deprecated = deprecate((...args) => require('internal/crypto/cipher')[name](...args),
    `crypto.${name} is deprecated.`, 'DEP0106');
  Object.defineProperty(exports, name, { value: deprecated });
}

for (const name of ['pseudoRandomBytes', 'prng', 'rng']) {
  defineLazily(name, () => deprecate(exports.randomBytes, `crypto.${name} is deprecated.`, 'DEP0115'), false);
}

Object.defineProperty(exports, 'fips', {
  configurable: false, enumerable: false, get: () => 0, set: () => {},
});

Object.defineProperty(exports, 'constants', {
  configurable: false, enumerable: true, get: () => require('internal/crypto/constants').constants,
});
for (const [name, load] of [
  ['webcrypto', (webcrypto) => webcrypto],
  ['subtle', (webcrypto) => webcrypto.subtle],
  ['getRandomValues', (webcrypto) => webcrypto.getRandomValues.bind(webcrypto)],
]) {
  Object.defineProperty(exports, name, {
    configurable: false, enumerable: true, get: () => load(require('internal/crypto/webcrypto').webcrypto),
  });
}
