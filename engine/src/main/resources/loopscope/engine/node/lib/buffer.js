'use strict';
// node:buffer. A Buffer is a Uint8Array whose prototype has Node's methods.

const { codes } = require('internal/errors');
const create = require('internal/buffer/create');
const { FastBuffer, kMaxLength, kStringMaxLength, pool } = create;
const { encodingOf } = require('internal/buffer/encodings');

let inspectMaxBytes = 50;
let warned = false;

function warnOfConstructor() {
  if (!warned && !require('internal/util/frames').isInsideNodeModules(Buffer)) {
    warned = true;
    process.emitWarning(
      'Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), ' +
      'Buffer.allocUnsafe(), or Buffer.from() methods instead.', 'DeprecationWarning', 'DEP0005', Buffer);
  }
}

/** The old constructor, with or without `new`. */
function Buffer(arg, encodingOrOffset, length) {
  warnOfConstructor();
  if (typeof arg === 'number') {
    if (typeof encodingOrOffset === 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('string', 'string', arg);
    }
    return Buffer.alloc(arg);
  }
  return Buffer.from(arg, encodingOrOffset, length);
}

Object.setPrototypeOf(Buffer, Uint8Array);
Buffer.prototype = FastBuffer.prototype;
Object.defineProperty(FastBuffer.prototype, 'constructor', {
  __proto__: null,
  value: Buffer, writable: true, enumerable: false, configurable: true,
});
Object.defineProperty(Buffer, Symbol.species, {
  __proto__: null, configurable: true, enumerable: false, get: () => FastBuffer,
});

Object.defineProperty(Buffer, 'poolSize', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: () => pool.size,
  set(size) {
    pool.size = size;
  },
});

Object.assign(Buffer, {
  from(value, encodingOrOffset, length) {
    return create.from(value, encodingOrOffset, length);
  },
  copyBytesFrom: create.copyBytesFrom,
  of(...items) {
    return create.from(items);
  },
  alloc: create.alloc,
  allocUnsafe: create.allocUnsafe,
  allocUnsafeSlow: create.allocUnsafeSlow,
  isBuffer(b) {
    return b instanceof Buffer;
  },
  compare(buf1, buf2) {
    const { isUint8Array } = require('internal/util/types');
    for (const [name, value] of [['buf1', buf1], ['buf2', buf2]]) {
      if (!isUint8Array(value)) {
        throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'Uint8Array'], value);
      }
    }
    return require('internal/buffer/search').compareBytes(buf1, buf2);
  },
  isEncoding(encoding) {
    return typeof encoding === 'string' && encoding.length !== 0 && encodingOf(encoding) !== undefined;
  },
  concat: create.concat,
  byteLength: create.byteLength,
});

Object.assign(Buffer.prototype, require('internal/buffer/numbers').methods);
Object.defineProperties(Buffer.prototype, {
  parent: {
    enumerable: true,
    get() {
      return this instanceof Buffer ? this.buffer : undefined;
    },
  },
  offset: {
    enumerable: true,
    get() {
      return this instanceof Buffer ? this.byteOffset : undefined;
    },
  },
});
Object.assign(Buffer.prototype, require('internal/buffer/methods').methods);

function SlowBuffer(length) {
  return create.allocUnsafeSlow(length);
}
Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype);
Object.setPrototypeOf(SlowBuffer, Uint8Array);

function lazily(names, file) {
  const descriptors = {};
  for (const name of names) {
    descriptors[name] = { enumerable: true, configurable: true, get: () => require(file)[name] };
  }
  return descriptors;
}

module.exports = {
  Buffer,
  SlowBuffer,
  kMaxLength,
  kStringMaxLength,
  constants: Object.freeze({ MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: kStringMaxLength }),
  get INSPECT_MAX_BYTES() {
    return inspectMaxBytes;
  },
  set INSPECT_MAX_BYTES(value) {
    require('internal/validators').validateNumber(value, 'INSPECT_MAX_BYTES', 0);
    inspectMaxBytes = value;
  },
};
Object.defineProperties(module.exports, {
  ...lazily(['atob', 'btoa', 'transcode', 'isUtf8', 'isAscii'], 'internal/buffer/binary'),
  ...lazily(['Blob', 'File'], 'internal/blob'),
  ...lazily(['resolveObjectURL'], 'internal/blob_urls'),
});
