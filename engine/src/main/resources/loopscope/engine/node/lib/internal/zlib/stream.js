'use strict';
// The streams of zlib: a Transform whose bytes go through a native stream, step by step on the thread pool.

const { Transform, finished } = require('stream');
const { deprecate } = require('internal/util');
const { brotliErrors, codes, constants } = require('internal/zlib/constants');
const { checkLevel, checkStrategy, streamSettings } = require('internal/zlib/options');
const assert = require('internal/assert');

const kError = Symbol('kError');
const kFlush = Symbol('kFlush');
const kShown = Symbol('kShown');

/** From the weakest to the strongest. */
const flushes = [
  constants.Z_NO_FLUSH, constants.Z_BLOCK, constants.Z_PARTIAL_FLUSH, constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH,
  constants.Z_FINISH,
];

/** Empty chunks that, written to a stream, make it flush. */
const flushChunks = flushes.map((flush) => {
  const chunk = Buffer.alloc(0);
  chunk[kFlush] = flush;
  return chunk;
});

function stronger(a, b) {
  return flushes.indexOf(a) > flushes.indexOf(b) ? a : b;
}

/** Objects and encodings mean nothing to bytes. */
function bytesOnly(options) {
  return { autoDestroy: true, ...options, encoding: null, objectMode: false, writableObjectMode: false };
}

/** Sets a stream up; `native` is { isBrotli, handle }. */
function ZlibBase(options, native) {
  const settings = streamSettings(options, native.isBrotli);
  Reflect.apply(Transform, this, [bytesOnly(options)]);
  this[kError] = null;
  this.bytesWritten = 0;
  this._handle = native.handle;
  this._outBuffer = Buffer.allocUnsafe(settings.chunkSize);
  this._outOffset = 0;
  this._chunkSize = settings.chunkSize;
  this._defaultFlushFlag = settings.flush;
  this._finishFlushFlag = settings.finishFlush;
  this._defaultFullFlushFlag = settings.fullFlush;
  this._info = options?.info;
  this._maxOutputLength = settings.maxOutputLength;
}
Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype);
Object.setPrototypeOf(ZlibBase, Transform);

Object.defineProperties(ZlibBase.prototype, {
  _closed: {
    configurable: true,
    enumerable: true,
    get() {
      return !this._handle;
    },
  },
  bytesRead: {
    configurable: true,
    enumerable: true,
    get: deprecate(function() {
      return this.bytesWritten;
    }, 'zlib.bytesRead is deprecated and will change its meaning in the future. ' +
      'Use zlib.bytesWritten instead.', 'DEP0108'),
    set: deprecate(function(value) {
      this.bytesWritten = value;
    }, 'Setting zlib.bytesRead is deprecated. This feature will be removed in the future.', 'DEP0108'),
  },
});

function failure(message, errno) {
  const error = new Error(message);
  const brotli = Object.keys(brotliErrors).find((name) => brotliErrors[name] === errno);
  error.errno = errno;
  error.code = message === 'Decompression failed' ? `ERR_${brotli.slice('BROTLI_DECODER'.length)}` : codes[errno];
  return error;
}

/** A step's place in the chunk, and in the buffer that is being filled. */
function stepOf(stream, chunk, offset, length, flush) {
  return [
    flush, chunk.buffer, chunk.byteOffset + offset, length,
    stream._outBuffer.buffer, stream._outBuffer.byteOffset + stream._outOffset, stream._chunkSize - stream._outOffset,
  ];
}

/** What a step has put out, if anything. A full buffer makes room for a new one. */
function takeOutput(stream, roomLeft) {
  const end = stream._chunkSize - roomLeft;
  const output = end > stream._outOffset ? stream._outBuffer.slice(stream._outOffset, end) : undefined;
  stream._outOffset = end;
  if (roomLeft === 0) {
    stream._outOffset = 0;
    stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
  }
  return output;
}

function closeHandle(stream) {
  stream._handle?.close();
  stream._handle = null;
}

function fail(stream, error) {
  stream.destroy(error);
  stream[kError] = error;
}

/** Puts a chunk through the native stream at once; `onOutput` gets what comes out. */
function processChunkSync(stream, chunk, flush, onOutput) {
  let left = chunk.byteLength;
  let roomLeft;
  do {
    const result = stream._handle.writeSync(...stepOf(stream, chunk, chunk.byteLength - left, left, flush));
    if (typeof result[0] === 'string') {
      const error = failure(...result);
      stream.on('error', () => {});
      fail(stream, error);
      throw error;
    }
    [roomLeft, left] = result;
    const output = takeOutput(stream, roomLeft);
    if (output !== undefined) {
      onOutput(output);
    }
  } while (roomLeft === 0);
  stream.bytesWritten = chunk.byteLength - left;
}

/** One chunk on its way through the native stream: as many steps on the thread pool as it takes. */
class Passage {
  constructor(stream, chunk, flush, done) {
    this.stream = stream;
    this.chunk = chunk;
    this.flush = flush;
    this.done = done;
    this.left = chunk.byteLength;
    this.handle = stream._handle;
    this.onStep = (...result) => this.stepped(...result);
  }

  step() {
    const { stream, chunk } = this;
    this.handle.write(stream[kShown], this.onStep,
      ...stepOf(stream, chunk, chunk.byteLength - this.left, this.left, this.flush));
  }

  stepped(roomLeft, left) {
    const { stream } = this;
    if (stream.destroyed) {
      this.done();
    } else if (typeof roomLeft === 'string') {
      fail(stream, failure(roomLeft, left));
    } else {
      stream.bytesWritten += this.left - left;
      this.left = left;
      this.goOn(roomLeft);
    }
  }

  goOn(roomLeft) {
    const { stream } = this;
    const output = takeOutput(stream, roomLeft);
    const wantsMore = output === undefined || stream.push(output);
    if (stream.destroyed) {
      this.done();
    } else if (roomLeft > 0) {
      this.finish();
    } else if (wantsMore) {
      this.step();
    } else {
      this.stepWhenRead();
    }
  }

  /** Waits until somebody has room for more. */
  stepWhenRead() {
    const { stream } = this;
    const read = stream._read;
    stream._read = (size) => {
      stream._read = read;
      this.step();
      stream._read(size);
    };
  }

  /** A native stream that leaves bytes though it has room has come to its end. */
  finish() {
    if (this.left > 0) {
      this.stream.push(null);
    }
    this.done();
  }
}

function processChunk(stream, chunk, flush, done) {
  if (stream._handle === null) {
    process.nextTick(done);
  } else {
    new Passage(stream, chunk, flush, done).step();
  }
}

ZlibBase.prototype.reset = function() {
  assert(this._handle, 'zlib binding closed');
  this._handle.reset();
};

ZlibBase.prototype._transform = function(chunk, encoding, done) {
  const flush = chunk[kFlush] ?? this._defaultFlushFlag;
  const isLast = this.writableEnded && this.writableLength === chunk.byteLength;
  processChunk(this, chunk, isLast ? stronger(flush, this._finishFlushFlag) : flush, done);
};

/** Called at the end of the input: there may be no chunk that carries the last flush. */
ZlibBase.prototype._flush = function(done) {
  this._transform(Buffer.alloc(0), '', done);
};

ZlibBase.prototype._final = function(done) {
  done();
};

ZlibBase.prototype._processChunk = function(chunk, flush, done) {
  if (typeof done === 'function') {
    processChunk(this, chunk, flush, done);
    return undefined;
  }
  const outputs = [];
  processChunkSync(this, chunk, flush, (output) => outputs.push(output));
  closeHandle(this);
  return Buffer.concat(outputs);
};

ZlibBase.prototype.flush = function(kind, callback) {
  if (typeof kind === 'function' || (kind === undefined && !callback)) {
    callback = kind;
    kind = this._defaultFullFlushFlag;
  }
  if (this.writableFinished) {
    if (callback) {
      process.nextTick(callback);
    }
  } else if (this.writableEnded) {
    if (callback) {
      this.once('end', callback);
    }
  } else {
    this.write(flushChunks[flushes.indexOf(kind)], '', callback);
  }
};

ZlibBase.prototype.close = function(callback) {
  if (callback) {
    finished(this, callback);
  }
  this.destroy();
};

ZlibBase.prototype._destroy = function(error, callback) {
  closeHandle(this);
  callback(error);
};

/** Changes level and strategy, once what was written before is through. */
function params(level, strategy, callback) {
  checkLevel(level, 'level');
  checkStrategy(strategy, 'strategy');
  if (this._level === level && this._strategy === strategy) {
    process.nextTick(callback);
    return;
  }
  this.flush(constants.Z_SYNC_FLUSH, () => {
    assert(this._handle, 'zlib binding closed');
    this._handle.params(level, strategy);
    this._level = level;
    this._strategy = strategy;
    callback?.();
  });
}

module.exports = { ZlibBase, closeHandle, kShown, params, processChunkSync };
