'use strict';
// v8.Deserializer: reads V8's serialization format.

const { ByteReader } = require('internal/v8/bytes');
const { errorTags, regexpFlags } = require('internal/v8/serializer');

const errorNames = Object.fromEntries(Object.entries(errorTags).map(([name, tag]) => [tag, name]));

class Deserializer {
  #in;
  #objects = [];

  constructor(buffer) {
    this.#in = new ByteReader(buffer);
    this.buffer = buffer;
  }

  readHeader() {
    if (this.#in.bytes[0] !== 0xff || this.#in.bytes[1] > 15 || this.#in.bytes[1] < 13) {
      throw new Error('Unable to deserialize cloned data due to invalid or unsupported version.');
    }
    this.#in.at = 2;
    return true;
  }

  getWireFormatVersion() {
    return this.#in.bytes[1];
  }

  transferArrayBuffer() {}

  readUint32() {
    return this.#in.varint();
  }

  readUint64() {
    const value = this.#in.bigVarint();
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
  }

  readDouble() {
    return this.#in.double();
  }

  readRawBytes(length) {
    return this.#in.raw(length);
  }

  _readRawBytes(length) {
    this.#in.raw(length);
    return this.#in.at - length;
  }

  #remember(object) {
    this.#objects.push(object);
    return object;
  }

  readValue() {
    const tag = this.#in.tag();
    switch (tag) {
      case '_': return undefined;
      case '0': return null;
      case 'T': return true;
      case 'F': return false;
      case 'I': return this.#readSigned();
      case 'U': return this.#in.varint();
      case 'N': return this.#in.double();
      case 'Z': return this.#readBigInt();
      case '"': case 'c': case 'S': return this.#in.string(tag);
      case '^': return this.#objects[this.#in.varint()];
      default: return this.#readObject(tag);
    }
  }

  #readObject(tag) {
    switch (tag) {
      case 'o': return this.#readProperties(this.#remember({}), '{', 1);
      case 'A': return this.#readDense();
      case 'a': return this.#readProperties(this.#remember(new Array(this.#in.varint())), '@', 2);
      case 'D': return this.#remember(new Date(this.#in.double()));
      case 'y': case 'x': return this.#remember(Object(tag === 'y'));
      case 'n': return this.#remember(Object(this.#in.double()));
      case 'z': return this.#remember(Object(this.#readBigInt()));
      case 's': return this.#remember(Object(this.#in.string(this.#in.tag())));
      case 'R': return this.#readRegExp();
      case ';': return this.#readMap();
      case '\'': return this.#readSet();
      case 'B': return this.#remember(new Uint8Array(this.#in.raw(this.#in.varint())).buffer);
      case '\\': return this.#readHost();
      case 'r': return this.#readError();
      default: throw new Error('Unable to deserialize cloned data.');
    }
  }

  /** An object's id is due before what its reading finds. */
  #readHost() {
    const id = this.#objects.push(undefined) - 1;
    this.#objects[id] = this._readHostObject();
    return this.#objects[id];
  }

  #readSigned() {
    const value = this.#in.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #readBigInt() {
    const bits = this.#in.varint();
    const bytes = this.#in.raw(bits >> 1);
    let value = 0n;
    for (let i = bytes.length - 1; i >= 0; i--) {
      value = (value << 8n) | BigInt(bytes[i]);
    }
    return bits & 1 ? -value : value;
  }

  #readProperties(object, end, counts) {
    while (this.#in.peekTag() !== end) {
      const key = this.readValue();
      object[key] = this.readValue();
    }
    this.#skipEnd(counts);
    return object;
  }

  #skipEnd(counts) {
    this.#in.tag();
    for (let i = 0; i < counts; i++) {
      this.#in.varint();
    }
  }

  #readDense() {
    const length = this.#in.varint();
    const array = this.#remember(new Array(length));
    for (let i = 0; i < length; i++) {
      if (this.#in.peekTag() === '-') {
        this.#in.tag();
      } else {
        array[i] = this.readValue();
      }
    }
    return this.#readProperties(array, '$', 2);
  }

  #readRegExp() {
    const source = this.#in.string(this.#in.tag());
    const bits = this.#in.varint();
    return this.#remember(new RegExp(source, [...regexpFlags].filter((flag, i) => bits & (1 << i)).join('')));
  }

  #readMap() {
    const map = this.#remember(new Map());
    while (this.#in.peekTag() !== ':') {
      const key = this.readValue();
      map.set(key, this.readValue());
    }
    this.#skipEnd(1);
    return map;
  }

  #readSet() {
    const set = this.#remember(new Set());
    while (this.#in.peekTag() !== ',') {
      set.add(this.readValue());
    }
    this.#skipEnd(1);
    return set;
  }

  #readError() {
    const id = this.#objects.push(undefined) - 1;
    const fields = {};
    let Kind = Error;
    for (let tag = this.#in.tag(); tag !== '.'; tag = this.#in.tag()) {
      if (errorNames[tag]) {
        Kind = globalThis[errorNames[tag]];
      } else {
        fields[tag] = this.readValue();
      }
    }
    const error = new Kind(fields.m, 'c' in fields ? { cause: fields.c } : undefined);
    Object.defineProperty(error, 'stack', { value: fields.s, configurable: true, writable: true, enumerable: false });
    this.#objects[id] = error;
    return error;
  }
}

module.exports = { Deserializer };
