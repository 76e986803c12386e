'use strict';
// TextEncoderStream, TextDecoderStream, CompressionStream and DecompressionStream: transforms around one function.

const { codes } = require('internal/errors');
const { TransformStream } = require('internal/webstreams/classes');
const { showFields } = require('internal/webstreams/views');

/** What all have: the two ends of a transform. */
class Transforming {
  #transform;

  constructor(transform) {
    this.#transform = transform;
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

class TextEncoderStream extends Transforming {
  constructor() {
    const encoder = new TextEncoder();
    let high = '';
    super(new TransformStream({
      transform(chunk, controller) {
        // A pair of surrogates may be split between two chunks.
        const text = high + String(chunk);
        high = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
        const bytes = encoder.encode(text.slice(0, text.length - high.length));
        if (bytes.byteLength > 0) {
          controller.enqueue(bytes);
        }
      },
      flush(controller) {
        if (high !== '') {
          controller.enqueue(new Uint8Array([0xef, 0xbf, 0xbd]));
        }
      },
    }));
  }

  get encoding() {
    return 'utf-8';
  }
}

class TextDecoderStream extends Transforming {
  #decoder;

  constructor(encoding = 'utf-8', options = {}) {
    const decoder = new TextDecoder(encoding, options);
    const enqueue = (text, controller) => {
      if (text !== '') {
        controller.enqueue(text);
      }
    };
    super(new TransformStream({
      transform: (chunk, controller) => enqueue(decoder.decode(chunk, { stream: true }), controller),
      flush: (controller) => enqueue(decoder.decode(), controller),
    }));
    this.#decoder = decoder;
  }

  get encoding() {
    return this.#decoder.encoding;
  }

  get fatal() {
    return this.#decoder.fatal;
  }

  get ignoreBOM() {
    return this.#decoder.ignoreBOM;
  }
}

function checkFormat(format) {
  if (!['deflate', 'deflate-raw', 'gzip'].includes(format)) {
    throw new codes.ERR_INVALID_ARG_VALUE('format', format);
  }
}

/** The two ends of one of zlib's streams. */
function zlibPair(name) {
  return require('stream').Duplex.toWeb(require('zlib')[name]());
}

class CompressionStream extends Transforming {
  constructor(format) {
    checkFormat(format);
    super(zlibPair({ 'deflate': 'createDeflate', 'deflate-raw': 'createDeflateRaw', 'gzip': 'createGzip' }[format]));
  }
}

class DecompressionStream extends Transforming {
  constructor(format) {
    checkFormat(format);
    super(zlibPair({ 'deflate': 'createInflate', 'deflate-raw': 'createInflateRaw', 'gzip': 'createGunzip' }[format]));
  }
}

const ends = ({ readable, writable }) => ({ readable, writable });
showFields(TextEncoderStream, (stream) => ({ encoding: stream.encoding, ...ends(stream) }));
showFields(TextDecoderStream, (stream) => ({
  encoding: stream.encoding, fatal: stream.fatal, ignoreBOM: stream.ignoreBOM, ...ends(stream),
}));
showFields(CompressionStream, ends);
showFields(DecompressionStream, ends);

module.exports = { CompressionStream, DecompressionStream, TextDecoderStream, TextEncoderStream };
