'use strict';
// node:zlib.

const { codes: errors } = require('internal/errors');
const { validateUint32 } = require('internal/validators');
const { codes, constants } = require('internal/zlib/constants');
const { checkBrotliParams, zlibSettings } = require('internal/zlib/options');
const { ZlibBase, params } = require('internal/zlib/stream');
const { processWhole, processWholeSync } = require('internal/zlib/whole');

const binding = internalBinding('zlib');

function inherit(Class, Base) {
  Object.setPrototypeOf(Class.prototype, Base.prototype);
  Object.setPrototypeOf(Class, Base);
}

/** The bytes of a view alone. */
function bufferOf(view) {
  return view?.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);
}

function Zlib(options, format) {
  const { level, strategy, dictionary } = zlibSettings(options, format);
  const handle = binding.open(format, level, strategy, bufferOf(dictionary));
  Reflect.apply(ZlibBase, this, [options, { isBrotli: false, handle }]);
  this._level = level;
  this._strategy = strategy;
}
inherit(Zlib, ZlibBase);
Zlib.prototype.params = params;

function Deflate(options) {
  if (!(this instanceof Deflate)) {
    return new Deflate(options);
  }
  Reflect.apply(Zlib, this, [options, 'deflate']);
}

function Inflate(options) {
  if (!(this instanceof Inflate)) {
    return new Inflate(options);
  }
  Reflect.apply(Zlib, this, [options, 'inflate']);
}

function Gzip(options) {
  if (!(this instanceof Gzip)) {
    return new Gzip(options);
  }
  Reflect.apply(Zlib, this, [options, 'gzip']);
}

function Gunzip(options) {
  if (!(this instanceof Gunzip)) {
    return new Gunzip(options);
  }
  Reflect.apply(Zlib, this, [options, 'gunzip']);
}

function DeflateRaw(options) {
  if (!(this instanceof DeflateRaw)) {
    return new DeflateRaw(options);
  }
  Reflect.apply(Zlib, this, [options, 'deflateRaw']);
}

function InflateRaw(options) {
  if (!(this instanceof InflateRaw)) {
    return new InflateRaw(options);
  }
  Reflect.apply(Zlib, this, [options, 'inflateRaw']);
}

function Unzip(options) {
  if (!(this instanceof Unzip)) {
    return new Unzip(options);
  }
  Reflect.apply(Zlib, this, [options, 'unzip']);
}

function Brotli(options, format) {
  checkBrotliParams(options?.params);
  if (format === 'brotliCompress') {
    throw new Error('Loopscope cannot compress with Brotli yet, only decompress');
  }
  Reflect.apply(ZlibBase, this, [options, { isBrotli: true, handle: binding.open(format, 0, 0) }]);
}
inherit(Brotli, Zlib);

function BrotliCompress(options) {
  if (!(this instanceof BrotliCompress)) {
    return new BrotliCompress(options);
  }
  Reflect.apply(Brotli, this, [options, 'brotliCompress']);
}

function BrotliDecompress(options) {
  if (!(this instanceof BrotliDecompress)) {
    return new BrotliDecompress(options);
  }
  Reflect.apply(Brotli, this, [options, 'brotliDecompress']);
}

function crc32(data, value = 0) {
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    throw new errors.ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
  }
  validateUint32(value, 'value');
  return typeof data === 'string'
    ? binding.crc32(data, value)
    : binding.crc32(data.buffer, value, data.byteOffset, data.byteLength);
}

/** With a callback, and at once. */
function conveniences(Class) {
  const name = Class.name[0].toLowerCase() + Class.name.slice(1);
  return {
    [name](buffer, options, callback) {
      const done = typeof options === 'function' ? options : callback;
      return processWhole(new Class(typeof options === 'function' ? {} : options), buffer, done);
    },
    [`${name}Sync`](buffer, options) {
      return processWholeSync(new Class(options), buffer);
    },
  };
}

const zlibClasses = { Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip };
const classes = { ...zlibClasses, BrotliCompress, BrotliDecompress };

module.exports = { crc32, ...classes };
for (const [name, Class] of Object.entries(classes)) {
  inherit(Class, name in zlibClasses ? Zlib : Brotli);
}
for (const Class of [Deflate, Gzip, DeflateRaw, Unzip, Inflate, Gunzip, InflateRaw, BrotliCompress, BrotliDecompress]) {
  Object.assign(module.exports, conveniences(Class));
}
for (const Class of [Deflate, Inflate, DeflateRaw, InflateRaw, Gzip, Gunzip, Unzip, BrotliCompress, BrotliDecompress]) {
  Object.defineProperty(module.exports, `create${Class.name}`, {
    configurable: true, enumerable: true, value: (options) => new Class(options),
  });
}
Object.defineProperties(module.exports, {
  constants: { enumerable: true, value: constants },
  codes: { enumerable: true, value: codes },
});
for (const name of Object.keys(constants)) {
  if (!name.startsWith('BROTLI')) {
    Object.defineProperty(module.exports, name, { value: constants[name] });
  }
}
