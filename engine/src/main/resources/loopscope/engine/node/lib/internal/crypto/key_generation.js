'use strict';
// generateKeyPair: a private key, its public one, and both written as the options say.

const { codes } = require('internal/errors');
const { validateFunction, validateInt32, validateObject, validateString, validateUint32 } =
  require('internal/validators');
const { isArrayBufferView } = require('internal/util/types');
const { runSync } = require('internal/crypto/util');
const { parseKeyEncoding } = require('internal/crypto/key_encoding');
const { writeJwk } = require('internal/crypto/jwk');
const { PrivateKeyObject, PublicKeyObject, writeKey } = require('internal/crypto/asymmetric_keys');

const binding = internalBinding('crypto_keygen');
const keys = internalBinding('crypto_keys');

function rsaNumbers(options) {
  const { modulusLength, publicExponent } = options;
  validateUint32(modulusLength, 'options.modulusLength');
  if (publicExponent != null) {
    validateUint32(publicExponent, 'options.publicExponent');
  }
  return [modulusLength, publicExponent ?? 0x10001];
}

/** A name of a hash under its own option, or under the older one's. */
function hashOption(options, name, older) {
  const value = options[name];
  if (value !== undefined) {
    validateString(value, `options.${name}`);
  }
  const old = options[older];
  if (old === undefined) {
    return value;
  }
  process.emitWarning(`"options.${older}" is deprecated, use "options.${name}" instead.`, 'DeprecationWarning',
    'DEP0154');
  validateString(old, `options.${older}`);
  if (value !== undefined && value !== old) {
    throw new codes.ERR_INVALID_ARG_VALUE(`options.${older}`, old);
  }
  return old;
}

function rsaPss(options) {
  const numbers = rsaNumbers(options);
  const { saltLength } = options;
  if (saltLength !== undefined) {
    validateInt32(saltLength, 'options.saltLength', 0);
  }
  return [binding.rsaPss, ...numbers, hashOption(options, 'hashAlgorithm', 'hash'),
    hashOption(options, 'mgf1HashAlgorithm', 'mgf1Hash'), saltLength];
}

function dsa({ modulusLength, divisorLength }) {
  validateUint32(modulusLength, 'options.modulusLength');
  if (divisorLength != null) {
    validateInt32(divisorLength, 'options.divisorLength', 0);
  }
  return [binding.dsa, modulusLength, divisorLength ?? -1];
}

function curve({ namedCurve, paramEncoding }) {
  validateString(namedCurve, 'options.namedCurve');
  if (paramEncoding != null && paramEncoding !== 'named' && paramEncoding !== 'explicit') {
    throw new codes.ERR_INVALID_ARG_VALUE('options.paramEncoding', paramEncoding);
  }
  return [binding.curve, namedCurve, paramEncoding === 'explicit'];
}

function checkAlone(options, name, others) {
  for (const other of others) {
    if (options[other] != null) {
      throw new codes.ERR_INCOMPATIBLE_OPTION_PAIR(name, other);
    }
  }
}

function dh(options) {
  const { group, prime, primeLength, generator } = options;
  if (group != null) {
    checkAlone(options, 'group', ['prime', 'primeLength', 'generator']);
    validateString(group, 'options.group');
    return [binding.dhGroup, group];
  }
  if (generator != null) {
    validateInt32(generator, 'options.generator', 0);
  }
  if (prime != null) {
    checkAlone(options, 'prime', ['primeLength']);
    if (!isArrayBufferView(prime)) {
      throw new codes.ERR_INVALID_ARG_TYPE('options.prime', ['Buffer', 'TypedArray', 'DataView'], prime);
    }
    return [binding.dhPrime, prime, generator ?? 2];
  }
  if (primeLength == null) {
    throw new codes.ERR_MISSING_OPTION('At least one of the group, prime, or primeLength options');
  }
  validateInt32(primeLength, 'options.primeLength', 0);
  return [binding.dhLength, primeLength, generator ?? 2];
}

/** Each kind of keys: the job that makes it and the job's arguments. */
const kinds = {
  '__proto__': null,
  'rsa': (options) => [binding.rsa, ...rsaNumbers(options)],
  'rsa-pss': rsaPss,
  dsa,
  'ec': curve,
  dh,
};
const withoutOptions = new Set(['ed25519', 'ed448', 'x25519', 'x448']);

function jobFor(type, options) {
  if (withoutOptions.has(type)) {
    return [binding.raw, type];
  }
  if (!(type in kinds)) {
    throw new codes.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  }
  validateObject(options, 'options');
  return kinds[type](options);
}

function encodingFor(type, options, name, isPublic) {
  const encoding = options?.[name];
  if (encoding == null) {
    return undefined;
  }
  if (typeof encoding !== 'object') {
    throw new codes.ERR_INVALID_ARG_VALUE(`options.${name}`, encoding);
  }
  return parseKeyEncoding(encoding, type, isPublic, name);
}

/** What is to be made, checked. */
function prepare(type, options) {
  validateString(type, 'type');
  const publicEncoding = encodingFor(type, options, 'publicKeyEncoding', true);
  const privateEncoding = encodingFor(type, options, 'privateKeyEncoding', false);
  if (options !== undefined) {
    validateObject(options, 'options');
  }
  const [job, ...args] = jobFor(type, options);
  return { job, args, publicEncoding, privateEncoding };
}

function asWanted(handle, encoding, KeyObject) {
  if (encoding === undefined) {
    return new KeyObject(handle);
  }
  return encoding.format === 'jwk' ? writeJwk(handle) : writeKey(handle, encoding);
}

function pair(handle, { publicEncoding, privateEncoding }) {
  return {
    publicKey: asWanted(keys.toPublic(handle), publicEncoding, PublicKeyObject),
    privateKey: asWanted(handle, privateEncoding, PrivateKeyObject),
  };
}

function generateKeyPair(type, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  validateFunction(callback, 'callback');
  const wanted = prepare(type, options);
  wanted.job((error, handle) => {
    if (error) {
      Reflect.apply(callback, undefined, [error]);
      return;
    }
    const { publicKey, privateKey } = pair(handle, wanted);
    Reflect.apply(callback, undefined, [null, publicKey, privateKey]);
  }, callback, ...wanted.args);
}

function generateKeyPairSync(type, options) {
  const wanted = prepare(type, options);
  return pair(runSync(wanted.job, ...wanted.args), wanted);
}

Object.defineProperty(generateKeyPair, require('internal/util').customPromisifyArgs, {
  enumerable: false, value: ['publicKey', 'privateKey'],
});

module.exports = { generateKeyPair, generateKeyPairSync };
