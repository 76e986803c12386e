'use strict';
// createCipheriv and createDecipheriv, with a key and an IV, and the older two that make both of a password.

const { codes } = require('internal/errors');
const {
  validateEncoding, validateInt32, validateObject, validateString,
} = require('internal/validators');
const { normalizeEncoding } = require('internal/util');
const { isArrayBufferView } = require('internal/util/types');
const { encoded, getArrayBufferOrView, kHandle } = require('internal/crypto/util');
const LazyTransform = require('internal/streams/lazy_transform');

const binding = internalBinding('crypto_cipher');

/** A cipher at work, out of the program's reach. */
class CipherBase {
  #session;

  constructor(session) {
    this.#session = session;
  }

  call(operation, ...args) {
    return operation(this.#session, ...args);
  }
}

function tagLength(options) {
  const length = options?.authTagLength;
  if (length === undefined || length === null) {
    return -1;
  }
  if (!Number.isInteger(length) || length < 0 || length > 0x7fffffff) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.authTagLength', length);
  }
  return length;
}

function begin(stream, options, session) {
  stream[kHandle] = new CipherBase(session);
  stream._decoder = null;
  Reflect.apply(LazyTransform, stream, [options]);
}

function beginWithIv(stream, encrypts, cipher, key, options, iv) {
  validateString(cipher, 'cipher');
  const length = tagLength(options);
  const keyBytes = require('internal/crypto/keys').secretBytes(key, options?.encoding);
  const ivBytes = iv === null ? null : getArrayBufferOrView(iv, 'iv');
  begin(stream, options, binding.start(encrypts, cipher, keyBytes, ivBytes, length));
}

function beginWithPassword(stream, encrypts, cipher, password, options) {
  validateString(cipher, 'cipher');
  const bytes = getArrayBufferOrView(password, 'password');
  begin(stream, options, binding.startWithPassword(encrypts, cipher, bytes, tagLength(options)));
  if (encrypts && ['ccm', 'ctr', 'gcm'].includes(binding.info(cipher).mode)) {
    process.emitWarning(`Use Cipheriv for counter mode of ${cipher}`);
  }
}

/** Text that comes out in pieces is decoded by one decoder, whose encoding may not change. */
function decode(cipher, bytes, encoding, last) {
  const { StringDecoder } = require('string_decoder');
  const known = normalizeEncoding(encoding);
  cipher._decoder ||= new StringDecoder(encoding);
  if (cipher._decoder.encoding !== known) {
    if (known === undefined) {
      throw new codes.ERR_UNKNOWN_ENCODING(encoding);
    }
    throw new codes.ERR_INTERNAL_ASSERTION('Cannot change encoding');
  }
  return last ? cipher._decoder.end(encoded(bytes)) : cipher._decoder.write(encoded(bytes));
}

function isText(encoding) {
  return encoding && encoding !== 'buffer';
}

const methods = {
  _transform(chunk, encoding, callback) {
    this.push(encoded(this[kHandle].call(binding.update, getArrayBufferOrView(chunk, 'data', encoding))));
    callback();
  },
  _flush(callback) {
    try {
      this.push(encoded(this[kHandle].call(binding.finish)));
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  },
  update(data, inputEncoding, outputEncoding) {
    if (typeof data === 'string') {
      validateEncoding(data, inputEncoding);
    } else if (!isArrayBufferView(data)) {
      throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    const bytes = this[kHandle].call(binding.update, getArrayBufferOrView(data, 'data', inputEncoding));
    return isText(outputEncoding) ? decode(this, bytes, outputEncoding, false) : encoded(bytes);
  },
  final(outputEncoding) {
    const bytes = this[kHandle].call(binding.finish);
    return isText(outputEncoding) ? decode(this, bytes, outputEncoding, true) : encoded(bytes);
  },
  setAutoPadding(padding) {
    if (!this[kHandle].call(binding.setPadded, padding === undefined || Boolean(padding))) {
      throw new codes.ERR_CRYPTO_INVALID_STATE('setAutoPadding');
    }
    return this;
  },
};

function setAAD(buffer, options) {
  const data = getArrayBufferOrView(buffer, 'aadbuf', options?.encoding);
  const length = options?.plaintextLength ?? -1;
  if (options?.plaintextLength !== undefined && (!Number.isInteger(length) || length < 0)) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.plaintextLength', length);
  }
  if (!this[kHandle].call(binding.authenticate, data, length)) {
    throw new codes.ERR_CRYPTO_INVALID_STATE('setAAD');
  }
  return this;
}

function getAuthTag() {
  const tag = this[kHandle].call(binding.tag);
  if (tag === undefined) {
    throw new codes.ERR_CRYPTO_INVALID_STATE('getAuthTag');
  }
  return encoded(tag);
}

function setAuthTag(tag, encoding) {
  const bytes = getArrayBufferOrView(tag, 'buffer', encoding);
  if (!this[kHandle].call(binding.expect, bytes)) {
    throw new codes.ERR_CRYPTO_INVALID_STATE('setAuthTag');
  }
  return this;
}

function Cipheriv(cipher, key, iv, options) {
  if (!new.target) {
    return new Cipheriv(cipher, key, iv, options);
  }
  beginWithIv(this, true, cipher, key, options, iv);
}

function Decipheriv(cipher, key, iv, options) {
  if (!new.target) {
    return new Decipheriv(cipher, key, iv, options);
  }
  beginWithIv(this, false, cipher, key, options, iv);
}

function Cipher(cipher, password, options) {
  if (!new.target) {
    return new Cipher(cipher, password, options);
  }
  beginWithPassword(this, true, cipher, password, options);
}

function Decipher(cipher, password, options) {
  if (!new.target) {
    return new Decipher(cipher, password, options);
  }
  beginWithPassword(this, false, cipher, password, options);
}

for (const constructor of [Cipheriv, Cipher, Decipheriv, Decipher]) {
  Object.setPrototypeOf(constructor.prototype, LazyTransform.prototype);
  Object.setPrototypeOf(constructor, LazyTransform);
  const encrypts = constructor === Cipheriv || constructor === Cipher;
  Object.assign(constructor.prototype, methods, encrypts ? { getAuthTag } : { setAuthTag }, { setAAD });
}

function createCipheriv(cipher, key, iv, options) {
  return new Cipheriv(cipher, key, iv, options);
}

function createDecipheriv(cipher, key, iv, options) {
  return new Decipheriv(cipher, key, iv, options);
}

function createCipher(cipher, password, options) {
  return new Cipher(cipher, password, options);
}

function createDecipher(cipher, password, options) {
  return new Decipher(cipher, password, options);
}

function getCiphers() {
  return binding.names();
}

function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], nameOrNid);
  }
  if (typeof nameOrNid === 'number') {
    validateInt32(nameOrNid, 'nameOrNid');
  }
  if (options !== undefined) {
    validateObject(options, 'options');
    for (const name of ['keyLength', 'ivLength']) {
      if (options[name] !== undefined) {
        validateInt32(options[name], `options.${name}`);
      }
    }
  }
  return binding.info(nameOrNid, options?.keyLength, options?.ivLength);
}

module.exports = {
  Cipher,
  Cipheriv,
  Decipher,
  Decipheriv,
  createCipher,
  createCipheriv,
  createDecipher,
  createDecipheriv,
  getCipherInfo,
  getCiphers,
};
