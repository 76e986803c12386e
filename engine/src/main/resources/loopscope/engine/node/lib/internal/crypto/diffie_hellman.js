'use strict';
// createDiffieHellman and createECDH: two sides agree on a secret that nobody else learns.

const { codes } = require('internal/errors');
const { validateInt32, validateString } = require('internal/validators');
const { Buffer } = require('buffer');
const { byteTypes, encoded, getArrayBufferOrView, isBytes, kHandle, toBuf } = require('internal/crypto/util');

const numbers = internalBinding('crypto_dh');
const curves = internalBinding('crypto_ecdh');

const forms = { compressed: 2, uncompressed: 4, hybrid: 6 };

/** The numbers of one side, out of the program's reach. */
class AgreementState {
  #state;

  constructor(state) {
    this.#state = state;
  }

  call(operation, ...args) {
    return operation(this.#state, ...args);
  }
}

function checkNumberOrBytes(value, name) {
  if (typeof value !== 'number' && typeof value !== 'string' && !isBytes(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['number', 'string', ...byteTypes], value);
  }
}

function numberBytes(number) {
  validateInt32(number, 'generator');
  return Buffer.from(number > 0 ? number.toString(16).padStart(8, '0') : '00', 'hex');
}

function start(sizeOrKey, generator, genEncoding) {
  if (typeof sizeOrKey === 'number' && typeof generator === 'number') {
    return numbers.generate(sizeOrKey, generator);
  }
  const base = typeof generator === 'number' ? numberBytes(generator) : toBuf(generator, genEncoding);
  return numbers.withPrime(sizeOrKey, base);
}

function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (!new.target) {
    return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  }
  checkNumberOrBytes(sizeOrKey, 'sizeOrKey');
  if (typeof sizeOrKey === 'number') {
    validateInt32(sizeOrKey, 'sizeOrKey');
  }
  if (keyEncoding && !Buffer.isEncoding(keyEncoding) && keyEncoding !== 'buffer') {
    genEncoding = generator;
    generator = keyEncoding;
    keyEncoding = false;
  }
  const base = generator || 2;
  checkNumberOrBytes(base, 'generator');
  this[kHandle] = new AgreementState(start(toBuf(sizeOrKey, keyEncoding || 'utf8'), base, genEncoding || 'utf8'));
  Object.defineProperty(this, 'verifyError', {
    enumerable: true, value: this[kHandle].call(numbers.problems), writable: false,
  });
}

function DiffieHellmanGroup(name) {
  if (!new.target) {
    return new DiffieHellmanGroup(name);
  }
  this[kHandle] = new AgreementState(numbers.group(`${name}`));
  Object.defineProperty(this, 'verifyError', { enumerable: true, value: 0, writable: false });
}

const methods = {
  generateKeys(encoding) {
    return encoded(this[kHandle].call(numbers.generateKeys), encoding);
  },
  computeSecret(otherPublicKey, inputEncoding, outputEncoding) {
    const other = getArrayBufferOrView(otherPublicKey, 'key', inputEncoding);
    return encoded(this[kHandle].call(numbers.computeSecret, other), outputEncoding);
  },
  getPrime(encoding) {
    return encoded(this[kHandle].call(numbers.prime), encoding);
  },
  getGenerator(encoding) {
    return encoded(this[kHandle].call(numbers.generator), encoding);
  },
  getPublicKey(encoding) {
    return encoded(this[kHandle].call(numbers.publicKey), encoding);
  },
  getPrivateKey(encoding) {
    return encoded(this[kHandle].call(numbers.privateKey), encoding);
  },
};
Object.assign(DiffieHellman.prototype, methods, {
  setPublicKey(key, encoding) {
    this[kHandle].call(numbers.setPublicKey, getArrayBufferOrView(key, 'key', encoding));
    return this;
  },
  setPrivateKey(key, encoding) {
    this[kHandle].call(numbers.setPrivateKey, getArrayBufferOrView(key, 'key', encoding));
    return this;
  },
});
Object.assign(DiffieHellmanGroup.prototype, methods);

function ECDH(curve) {
  if (!new.target) {
    return new ECDH(curve);
  }
  validateString(curve, 'curve');
  this[kHandle] = new AgreementState(curves.start(curve));
}

function formOf(format) {
  const form = forms[format ?? 'uncompressed'];
  if (form === undefined) {
    throw new codes.ERR_CRYPTO_ECDH_INVALID_FORMAT(format);
  }
  return form;
}

Object.assign(ECDH.prototype, {
  computeSecret(otherPublicKey, inputEncoding, outputEncoding) {
    const other = getArrayBufferOrView(otherPublicKey, 'key', inputEncoding);
    const secret = this[kHandle].call(curves.computeSecret, other);
    if (secret === undefined) {
      throw new codes.ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY();
    }
    return encoded(secret, outputEncoding);
  },
  setPrivateKey(key, encoding) {
    this[kHandle].call(curves.setPrivateKey, getArrayBufferOrView(key, 'key', encoding));
    return this;
  },
  setPublicKey(key, encoding) {
    this[kHandle].call(curves.setPublicKey, getArrayBufferOrView(key, 'key', encoding));
    return this;
  },
  getPrivateKey(encoding) {
    return encoded(this[kHandle].call(curves.privateKey), encoding);
  },
  generateKeys(encoding, format) {
    this[kHandle].call(curves.generateKeys);
    return this.getPublicKey(encoding, format);
  },
  getPublicKey(encoding, format) {
    return encoded(this[kHandle].call(curves.publicKey, formOf(format)), encoding);
  },
});

ECDH.convertKey = function convertKey(key, curve, inEncoding, outEncoding, format) {
  validateString(curve, 'curve');
  const bytes = getArrayBufferOrView(key, 'key', inEncoding);
  return encoded(curves.convert(bytes, curve, formOf(format)), outEncoding);
};

function createDiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
}

function createDiffieHellmanGroup(name) {
  return new DiffieHellmanGroup(name);
}

function createECDH(curve) {
  return new ECDH(curve);
}

module.exports = {
  DiffieHellman,
  DiffieHellmanGroup,
  ECDH,
  createDiffieHellman,
  createDiffieHellmanGroup,
  createECDH,
  getDiffieHellman: createDiffieHellmanGroup,
};
