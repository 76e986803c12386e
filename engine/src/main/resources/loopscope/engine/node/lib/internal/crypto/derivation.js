'use strict';
// pbkdf2, scrypt and hkdf: keys made of passwords and of other keys. The slow ones are the thread pool's.

const { codes } = require('internal/errors');
const {
  validateFunction, validateInt32, validateInteger, validateString, validateUint32,
} = require('internal/validators');
const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
const { getArrayBufferOrView, runCallback, runSync } = require('internal/crypto/util');
const { Buffer } = require('buffer');

const binding = internalBinding('crypto_derivation');
const kMaxLength = 4294967296;

function toBuffer(bytes) {
  return Buffer.from(bytes);
}

function pbkdf2Arguments(password, salt, iterations, keylen, digest) {
  validateString(digest, 'digest');
  const bytes = [getArrayBufferOrView(password, 'password'), getArrayBufferOrView(salt, 'salt')];
  validateInt32(iterations, 'iterations', 1);
  validateInt32(keylen, 'keylen', 0);
  return [...bytes, iterations, keylen, digest];
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === 'function') {
    callback = digest;
    digest = undefined;
  }
  const args = pbkdf2Arguments(password, salt, iterations, keylen, digest);
  validateFunction(callback, 'callback');
  runCallback(binding.pbkdf2, callback, toBuffer, ...args);
}

function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  return toBuffer(runSync(binding.pbkdf2, ...pbkdf2Arguments(password, salt, iterations, keylen, digest)));
}

const scryptDefaults = { N: 16384, r: 8, p: 1, maxmem: 32 << 20 };
const scryptAliases = { N: 'cost', r: 'blockSize', p: 'parallelization' };

/** Each parameter has a short name and a long one, of which only one may be given. */
function scryptOptions(options) {
  const result = { ...scryptDefaults };
  for (const [name, alias] of Object.entries(scryptAliases)) {
    if (options[name] !== undefined && options[alias] !== undefined) {
      throw new codes.ERR_CRYPTO_SCRYPT_INVALID_PARAMETER();
    }
    const given = options[name] !== undefined ? name : alias;
    if (options[given] !== undefined) {
      result[name] = options[given];
      validateUint32(result[name], given);
      result[name] ||= scryptDefaults[name];
    }
  }
  if (options.maxmem !== undefined) {
    result.maxmem = options.maxmem;
    validateInteger(result.maxmem, 'maxmem', 0);
    result.maxmem ||= scryptDefaults.maxmem;
  }
  return result;
}

function scryptArguments(password, salt, keylen, options = scryptDefaults) {
  const bytes = [getArrayBufferOrView(password, 'password'), getArrayBufferOrView(salt, 'salt')];
  validateInt32(keylen, 'keylen', 0);
  const { N, r, p, maxmem } = options && options !== scryptDefaults ? scryptOptions(options) : scryptDefaults;
  return [...bytes, keylen, N, r, p, maxmem];
}

function scrypt(password, salt, keylen, options, callback = options) {
  const args = scryptArguments(password, salt, keylen, options === callback ? undefined : options);
  validateFunction(callback, 'callback');
  runCallback(binding.scrypt, callback, toBuffer, ...args);
}

function scryptSync(password, salt, keylen, options) {
  return toBuffer(runSync(binding.scrypt, ...scryptArguments(password, salt, keylen, options)));
}

const inputKeyTypes = ['string', 'SecretKeyObject', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'];

function inputKey(key) {
  const { isKeyObject, secretBytes } = require('internal/crypto/keys');
  if (!isKeyObject(key) && typeof key !== 'string' && !isAnyArrayBuffer(key) && !isArrayBufferView(key)) {
    throw new codes.ERR_INVALID_ARG_TYPE('ikm', inputKeyTypes, key);
  }
  return secretBytes(key);
}

function hkdfArguments(digest, ikm, salt, info, length) {
  validateString(digest, 'digest');
  const bytes = [inputKey(ikm), getArrayBufferOrView(salt, 'salt'), getArrayBufferOrView(info, 'info')];
  validateInteger(length, 'length', 0, kMaxLength);
  const { byteLength } = bytes[2];
  if (byteLength > 1024) {
    throw new codes.ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', byteLength);
  }
  return [digest, ...bytes, length];
}

function hkdf(digest, ikm, salt, info, length, callback) {
  const args = hkdfArguments(digest, ikm, salt, info, length);
  validateFunction(callback, 'callback');
  runCallback(binding.hkdf, callback, (bytes) => bytes, ...args);
}

function hkdfSync(digest, ikm, salt, info, length) {
  return runSync(binding.hkdf, ...hkdfArguments(digest, ikm, salt, info, length));
}

module.exports = { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, scrypt, scryptSync };
