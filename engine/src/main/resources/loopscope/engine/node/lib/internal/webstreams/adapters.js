'use strict';
// Makes web streams of Node's streams and the other way round.

const { Duplex, Readable, Writable, destroy, finished, isDestroyed, isReadable, isWritable } = require('stream');
const { AbortError, codes } = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const { createDeferredPromise } = require('internal/streams/util');
const {
  ByteLengthQueuingStrategy, CountQueuingStrategy, ReadableStream, WritableStream,
} = require('internal/webstreams/classes');

/** Tells when a Node stream has ended; a later 'error' does no harm. */
function onFinished(stream, callback) {
  const stop = finished(stream, (error) => {
    stop();
    stream.on('error', () => {});
    callback(error?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? new AbortError(undefined, { cause: error }) : error);
  });
}

function readableToWeb(readable, options = {}) {
  if (typeof readable?._readableState !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('streamReadable', 'stream.Readable', readable);
  }
  if (isDestroyed(readable) || !isReadable(readable)) {
    const closed = new ReadableStream();
    closed.cancel();
    return closed;
  }
  const { readableObjectMode: objectMode, readableHighWaterMark: highWaterMark } = readable;
  const Strategy = objectMode ? CountQueuingStrategy : ByteLengthQueuingStrategy;
  let controller;
  let cancelled = false;
  readable.pause();
  onFinished(readable, (error) => {
    if (error) {
      controller.error(error);
    } else if (!cancelled) {
      controller.close();
    }
  });
  readable.on('data', (chunk) => {
    controller.enqueue(chunk instanceof Uint8Array && !objectMode ? new Uint8Array(chunk) : chunk);
    if (controller.desiredSize <= 0) {
      readable.pause();
    }
  });
  return new ReadableStream({
    start(given) {
      controller = given;
    },
    pull() {
      readable.resume();
    },
    cancel(reason) {
      cancelled = true;
      destroy(readable, reason);
    },
  }, options?.strategy ?? new Strategy({ highWaterMark }));
}

function writableToWeb(writable) {
  if (typeof writable?.write !== 'function' || typeof writable?.on !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('streamWritable', 'stream.Writable', writable);
  }
  if (isDestroyed(writable) || !isWritable(writable)) {
    const closed = new WritableStream();
    closed.close();
    return closed;
  }
  const { writableHighWaterMark: highWaterMark } = writable;
  let controller;
  let drained;
  let closed;
  onFinished(writable, (error) => {
    if (error) {
      drained?.reject(error);
      closed?.reject(error);
      controller.error(error);
    } else if (closed === undefined) {
      controller.error(new AbortError());
    } else {
      closed.resolve();
    }
  });
  writable.on('drain', () => drained?.resolve());
  return new WritableStream({
    start(given) {
      controller = given;
    },
    write(chunk) {
      if (writable.writableNeedDrain || !writable.write(chunk)) {
        drained = createDeferredPromise();
        return drained.promise.finally(() => {
          drained = undefined;
        });
      }
    },
    abort(reason) {
      destroy(writable, reason);
    },
    close() {
      if (closed === undefined && !writable.writableEnded) {
        closed = createDeferredPromise();
        writable.end();
        return closed.promise;
      }
    },
  }, writable.writableObjectMode ? new CountQueuingStrategy({ highWaterMark }) : { highWaterMark });
}

/** A Node stream's callback from a promise: what it throws must not become a rejection. */
function settleWith(promise, callback) {
  const done = (error) => process.nextTick(callback, error);
  promise.then(() => done(), done);
}

function readableFromWeb(stream, options = {}) {
  if (!(stream instanceof ReadableStream)) {
    throw new codes.ERR_INVALID_ARG_TYPE('readableStream', 'ReadableStream', stream);
  }
  validateObject(options, 'options');
  const { highWaterMark, encoding, objectMode = false, signal } = options;
  if (encoding !== undefined && !require('buffer').Buffer.isEncoding(encoding)) {
    throw new codes.ERR_INVALID_ARG_VALUE(encoding, 'options.encoding');
  }
  validateBoolean(objectMode, 'options.objectMode');
  const reader = stream.getReader();
  let closed = false;
  const readable = new Readable({
    objectMode,
    highWaterMark,
    encoding,
    signal,
    read() {
      reader.read().then(({ done, value }) => readable.push(done ? null : value), (error) => destroy(readable, error));
    },
    destroy(error, callback) {
      if (closed) {
        callback(error);
      } else {
        settleWith(reader.cancel(error), () => callback(error));
      }
    },
  });
  reader.closed.then(() => {
    closed = true;
  }, (error) => {
    closed = true;
    destroy(readable, error);
  });
  return readable;
}

function bytesOf(chunk, encoding) {
  return typeof chunk === 'string' ? new Uint8Array(require('buffer').Buffer.from(chunk, encoding)) : chunk;
}

function writableFromWeb(stream, options = {}) {
  if (!(stream instanceof WritableStream)) {
    throw new codes.ERR_INVALID_ARG_TYPE('writableStream', 'WritableStream', stream);
  }
  validateObject(options, 'options');
  const { highWaterMark, decodeStrings = true, objectMode = false, signal } = options;
  validateBoolean(objectMode, 'options.objectMode');
  validateBoolean(decodeStrings, 'options.decodeStrings');
  const writer = stream.getWriter();
  let closed = false;
  const writable = new Writable({
    highWaterMark,
    objectMode,
    decodeStrings,
    signal,
    write(chunk, encoding, callback) {
      const value = decodeStrings && !objectMode ? bytesOf(chunk, encoding) : chunk;
      settleWith(writer.ready.then(() => writer.write(value)), callback);
    },
    destroy(error, callback) {
      if (closed) {
        callback(error);
      } else {
        settleWith(error ? writer.abort(error) : writer.close(), () => callback(error));
      }
    },
    final(callback) {
      if (!closed) {
        settleWith(writer.close(), callback);
      }
    },
  });
  writer.closed.then(() => {
    closed = true;
    if (!writable.writableEnded) {
      destroy(writable, new codes.ERR_STREAM_PREMATURE_CLOSE());
    }
  }, (error) => {
    closed = true;
    destroy(writable, error);
  });
  return writable;
}

function duplexToWeb(duplex) {
  if (typeof duplex?._writableState !== 'object' || typeof duplex?._readableState !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
  }
  return { readable: readableToWeb(duplex), writable: writableToWeb(duplex) };
}

function duplexFromWeb(pair = {}, options = {}) {
  validateObject(pair, 'pair');
  for (const [name, Class] of [['readable', ReadableStream], ['writable', WritableStream]]) {
    if (!(pair[name] instanceof Class)) {
      throw new codes.ERR_INVALID_ARG_TYPE(`pair.${name}`, Class.name, pair[name]);
    }
  }
  return Duplex.from({
    readable: readableFromWeb(pair.readable, options),
    writable: writableFromWeb(pair.writable, options),
  });
}

module.exports = { duplexFromWeb, duplexToWeb, readableFromWeb, readableToWeb, writableFromWeb, writableToWeb };
