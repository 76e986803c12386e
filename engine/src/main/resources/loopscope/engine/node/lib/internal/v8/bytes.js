'use strict';
// The bytes of V8's serialization format: numbers of variable length, doubles, strings of one or two bytes a character.

/** Grows as it is written to. */
class ByteWriter {
  #bytes = Buffer.alloc(64);
  #length = 0;

  #room(size) {
    if (this.#length + size > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#length + size));
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    this.#length += size;
    return this.#length - size;
  }

  byte(value) {
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  tag(char) {
    this.byte(char.charCodeAt(0));
  }

  varint(value) {
    let rest = BigInt(value);
    while (rest > 127n) {
      this.byte(Number(rest & 127n) | 128);
      rest >>= 7n;
    }
    this.byte(Number(rest));
  }

  double(value) {
    this.#bytes.writeDoubleLE(value, this.#room(8));
  }

  raw(source) {
    const view = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    const at = this.#room(view.length);
    view.copy(this.#bytes, at);
  }

  string(text) {
    if (/^[\0-\xff]*$/.test(text)) {
      this.tag('"');
      this.varint(text.length);
      this.raw(Buffer.from(text, 'latin1'));
      return;
    }
    const size = text.length * 2;
    const lengthBytes = size < 128 ? 1 : size < 16384 ? 2 : size < 2097152 ? 3 : size < 268435456 ? 4 : 5;
    if ((this.#length + 1 + lengthBytes) % 2 !== 0) {
      this.byte(0);
    }
    this.tag('c');
    this.varint(size);
    this.raw(Buffer.from(text, 'utf16le'));
  }

  release() {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.alloc(64);
    this.#length = 0;
    return bytes;
  }
}

class ByteReader {
  constructor(bytes) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = 0;
  }

  byte() {
    if (this.at >= this.bytes.length) {
      throw new Error('Unable to deserialize cloned data.');
    }
    return this.bytes[this.at++];
  }

  /** The next tag; zeros are there for alignment only. */
  tag() {
    let byte = this.byte();
    while (byte === 0) {
      byte = this.byte();
    }
    return String.fromCharCode(byte);
  }

  peekTag() {
    const { at } = this;
    const tag = this.tag();
    this.at = at;
    return tag;
  }

  bigVarint() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) {
        return value;
      }
    }
  }

  varint() {
    return Number(this.bigVarint());
  }

  double() {
    return this.raw(8).readDoubleLE(0);
  }

  raw(size) {
    if (this.at + size > this.bytes.length) {
      throw new Error('Unable to deserialize cloned data.');
    }
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  string(tag) {
    const encoding = { '"': 'latin1', 'c': 'utf16le', 'S': 'utf8' }[tag];
    return this.raw(this.varint()).toString(encoding);
  }
}

module.exports = { ByteReader, ByteWriter };
