'use strict';
// Blob and File: https://w3c.github.io/FileAPI/

const { codes } = require('internal/errors');
const { Buffer } = require('buffer');
const { kClone, kKind, mark } = require('internal/messaging/platform');
const types = require('internal/util/types');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

function bytesOf(source, endings) {
  if (types.isAnyArrayBuffer(source)) {
    return Buffer.from(new Uint8Array(source));
  }
  if (ArrayBuffer.isView(source)) {
    return Buffer.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  }
  if (source instanceof Blob) {
    return bytesOfBlob(source);
  }
  const text = `${source}`;
  return Buffer.from(endings === 'native' ? text.replace(/\r\n|\r/g, '\n') : text);
}

/** A blob's bytes, not copied. */
let bytesOfBlob;

class Blob {
  #content;
  #type;

  constructor(sources = [], options = {}) {
    if (sources === null || typeof sources[Symbol.iterator] !== 'function' || typeof sources === 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('sources', 'a sequence', sources);
    }
    const { validateObject } = require('internal/validators');
    validateObject(options, 'options', 7);
    const { type = '', endings = 'transparent' } = options ?? {};
    if (endings !== 'transparent' && endings !== 'native') {
      throw new codes.ERR_INVALID_ARG_VALUE('options.endings', endings);
    }
    this.#content = Buffer.concat(Array.from(sources, (source) => bytesOf(source, endings)));
    mark(this, 'CLONEABLE');
    this.#type = /[^\u0020-\u007e]/.test(type) ? '' : `${type}`.toLowerCase();
  }

  get size() {
    return this.#content.length;
  }

  get type() {
    return this.#type;
  }

  slice(start = 0, end = this.size, contentType = '') {
    return new Blob([this.#content.subarray(start, end)], { type: contentType });
  }

  async arrayBuffer() {
    return new Uint8Array(this.#content).buffer;
  }

  async bytes() {
    return new Uint8Array(this.#content);
  }

  async text() {
    return this.#content.toString();
  }

  stream() {
    const content = new Uint8Array(this.#content);
    const { ReadableStream } = require('stream/web');
    return new ReadableStream({
      type: 'bytes',
      start(controller) {
        if (content.length > 0) {
          controller.enqueue(content);
        }
        controller.close();
      },
    });
  }

  [customInspect](depth, options) {
    return depth < 0 ? this :
      require('internal/event').inspectAs(this, { size: this.size, type: this.type }, depth, options);
  }

  [kClone]() {
    return { content: new Uint8Array(this.#content), type: this.#type };
  }

  static {
    bytesOfBlob = (blob) => blob.#content;
  }
}

class File extends Blob {
  #name;
  #lastModified;

  constructor(fileBits, fileName, options = {}) {
    if (arguments.length < 2) {
      throw new codes.ERR_MISSING_ARGS('fileBits', 'fileName');
    }
    super(fileBits, options);
    const { lastModified } = options ?? {};
    this.#lastModified = lastModified === undefined ? Date.now() : Math.trunc(Number(lastModified)) || 0;
    this.#name = require('internal/util').toUSVString(fileName);
  }

  get name() {
    return this.#name;
  }

  get lastModified() {
    return this.#lastModified;
  }

  [customInspect](depth, options) {
    const { size, type, name, lastModified } = this;
    return depth < 0 ? this :
      require('internal/event').inspectAs(this, { size, type, name, lastModified }, depth, options);
  }
}

for (const [constructor, keys] of [
  [Blob, ['size', 'type', 'slice', 'stream', 'text', 'arrayBuffer']],
  [File, ['name', 'lastModified']],
]) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { value: constructor.name, configurable: true });
  for (const key of keys) {
    Object.defineProperty(constructor.prototype, key, { enumerable: true });
  }
}

Object.defineProperty(Blob.prototype, kKind, { value: 'Blob' });

/** A blob like one that was cloned. */
function restoreBlob({ content, type }) {
  return new Blob([content], { type });
}

module.exports = { Blob, File, bytesOfBlob, restoreBlob };
