'use strict';
// v8.serialize and v8.deserialize: views of bytes are written as Node writes them, by their kind, length and bytes.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { Deserializer } = require('internal/v8/deserializer');
const { Serializer } = require('internal/v8/serializer');

/** Kinds of views, at the index that stands for them. */
const views = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
  Float64Array, DataView, Buffer, BigInt64Array, BigUint64Array];

class DefaultSerializer extends Serializer {
  _writeHostObject(view) {
    const index = views.indexOf(view.constructor);
    this.writeUint32(index);
    this.writeUint32(view.byteLength);
    this.writeRawBytes(view);
  }
}

class DefaultDeserializer extends Deserializer {
  _readHostObject() {
    const View = views[this.readUint32()];
    const bytes = this.readRawBytes(this.readUint32());
    if (View === Buffer) {
      return Buffer.from(bytes);
    }
    const copy = new Uint8Array(bytes).buffer;
    return new View(copy, 0, copy.byteLength / (View.BYTES_PER_ELEMENT ?? 1));
  }
}

function serialize(value) {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
}

function deserialize(buffer) {
  if (!ArrayBuffer.isView(buffer)) {
    throw new ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
  }
  const deserializer = new DefaultDeserializer(buffer);
  deserializer.readHeader();
  return deserializer.readValue();
}

module.exports = { DefaultDeserializer, DefaultSerializer, Deserializer, Serializer, deserialize, serialize };
