'use strict';
// Bodies of requests and responses: https://fetch.spec.whatwg.org/#bodies

const { Buffer } = require('buffer');
const { Blob, bytesOfBlob } = require('internal/blob');
const { toUSVString } = require('internal/fetch/conversions');
const { FormData } = require('internal/fetch/form_data');
const types = require('internal/util/types');

/** A stream of bytes; with {@code bytes}, if all of them are known, it can be sent again. */
class Body {
  constructor(stream, bytes = null) {
    this.stream = stream;
    this.bytes = bytes;
  }

  get isUnusable() {
    return this.isUsed || this.stream.locked;
  }

  get isUsed() {
    return this.stream._disturbed;
  }

  static ofBytes(bytes) {
    const { ReadableStream } = require('stream/web');
    return new Body(new ReadableStream({
      type: 'bytes',
      pull(controller) {
        if (bytes.length > 0) {
          controller.enqueue(new Uint8Array(bytes));
        }
        controller.close();
        controller.byobRequest?.respond(0);
      },
    }), bytes);
  }

  /** What an iterator gives, read as it is asked for; {@code cancel} is told when no more will be. */
  static ofIterator(iterator, cancel = (reason) => iterator.return?.(reason)) {
    const { ReadableStream } = require('stream/web');
    return new Body(new ReadableStream({
      type: 'bytes',
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) {
          controller.close();
          controller.byobRequest?.respond(0);
        } else if (value.byteLength > 0) {
          controller.enqueue(new Uint8Array(value));
        }
      },
      async cancel(reason) {
        await cancel(reason);
      },
    }));
  }

  /** Another body with the same bytes. */
  clone() {
    const [mine, others] = this.stream.tee();
    this.stream = mine;
    return new Body(others, this.bytes);
  }
}

function copied(view) {
  return Buffer.from(types.isAnyArrayBuffer(view) ? new Uint8Array(view) :
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

/** The body that a program's value stands for, and its type or null. */
function extract(value) {
  if (value instanceof require('stream/web').ReadableStream) {
    return { body: new Body(usable(value)), type: null };
  }
  if (value instanceof Blob) {
    return { body: Body.ofBytes(bytesOfBlob(value)), type: value.type === '' ? null : value.type };
  }
  if (types.isAnyArrayBuffer(value) || ArrayBuffer.isView(value)) {
    return { body: Body.ofBytes(copied(value)), type: null };
  }
  if (value instanceof FormData) {
    const { bytes, type } = require('internal/fetch/multipart').encode(value);
    return { body: Body.ofBytes(bytes), type };
  }
  if (value instanceof URLSearchParams) {
    return { body: Body.ofBytes(Buffer.from(`${value}`)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
  }
  if (typeof value?.[Symbol.asyncIterator] === 'function') {
    return { body: Body.ofIterator(value[Symbol.asyncIterator]()), type: null };
  }
  return { body: Body.ofBytes(Buffer.from(toUSVString(value))), type: 'text/plain;charset=UTF-8' };
}

function usable(stream) {
  if (stream._disturbed || stream.locked) {
    throw new TypeError('Response body object should not be disturbed or locked');
  }
  return stream;
}

async function bytesOf(body) {
  if (body === null) {
    return Buffer.alloc(0);
  }
  if (body.isUnusable) {
    throw new TypeError('Body is unusable: Body has already been read');
  }
  const reader = body.stream.getReader();
  const chunks = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (!types.isUint8Array(read.value)) {
      throw new TypeError('Received non-Uint8Array chunk');
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

function mimeType(headers) {
  const { MIMEType } = require('internal/mime');
  try {
    return new MIMEType(headers.get('content-type') ?? '');
  } catch {
    return null;
  }
}

function formOf(bytes, type) {
  const form = new FormData();
  const boundary = type?.params.get('boundary');
  if (type?.essence === 'multipart/form-data' && boundary) {
    require('internal/fetch/multipart').decode(bytes, boundary).forEach(([name, value]) => form.append(name, value));
  } else if (type?.essence === 'multipart/form-data') {
    throw new TypeError('Failed to parse body as FormData.');
  } else if (type?.essence === 'application/x-www-form-urlencoded') {
    new URLSearchParams(bytes.toString()).forEach((value, name) => form.append(name, value));
  } else {
    throw new TypeError(
      'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
  }
  return form;
}

const text = (bytes) => new TextDecoder().decode(bytes);

/** What bytes of a type are read as, by method. */
const readers = {
  blob: (bytes, type) => new Blob([bytes], { type: type === null ? '' : `${type}` }),
  arrayBuffer: (bytes) => new Uint8Array(bytes).buffer,
  text,
  json: (bytes) => JSON.parse(text(bytes)),
  formData: formOf,
  bytes: (bytes) => new Uint8Array(bytes),
};

/** Gives a class the methods that read its body; {@code stateOf(instance)} has body and headers, or throws. */
function addReaders(Class, stateOf) {
  for (const [name, read] of Object.entries(readers)) {
    const method = {
      async [name]() {
        const { body, headers } = stateOf(this);
        return read(await bytesOf(body), mimeType(headers));
      },
    }[name];
    Object.defineProperty(Class.prototype, name, { value: method, enumerable: true, writable: true, configurable: true });
  }
}

module.exports = { Body, addReaders, extract };
