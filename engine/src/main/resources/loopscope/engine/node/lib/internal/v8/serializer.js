'use strict';
// v8.Serializer: values in V8's serialization format, version 15.

const types = require('internal/util/types');
const { ByteWriter } = require('internal/v8/bytes');

const VERSION = 15;
const regexpFlags = 'gimyu s';
const errorTags = { EvalError: 'E', RangeError: 'R', ReferenceError: 'F', SyntaxError: 'S', TypeError: 'T', URIError: 'U' };

class Serializer {
  #out = new ByteWriter();
  #ids = new Map();

  writeHeader() {
    this.#out.byte(0xff);
    this.#out.byte(VERSION);
  }

  releaseBuffer() {
    return this.#out.release();
  }

  writeUint32(value) {
    this.#out.varint(value >>> 0);
  }

  writeUint64(high, low) {
    this.#out.varint((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
  }

  writeDouble(value) {
    this.#out.double(value);
  }

  writeRawBytes(source) {
    this.#out.raw(ArrayBuffer.isView(source) ? source : new Uint8Array(source));
  }

  transferArrayBuffer() {}

  _setTreatArrayBufferViewsAsHostObjects() {}

  writeValue(value) {
    switch (typeof value) {
      case 'undefined':
        this.#out.tag('_');
        break;
      case 'boolean':
        this.#out.tag(value ? 'T' : 'F');
        break;
      case 'number':
        this.#writeNumber(value);
        break;
      case 'bigint':
        this.#out.tag('Z');
        this.#writeBigInt(value);
        break;
      case 'string':
        this.#out.string(value);
        break;
      case 'object':
        this.#writeReference(value);
        break;
      default:
        this.#refuse(value);
    }
    return true;
  }

  #refuse(value) {
    const shown = typeof value === 'object' ? `#<${value.constructor?.name ?? 'Object'}>` : String(value);
    throw new (this._getDataCloneError ?? Error)(`${shown} could not be cloned.`);
  }

  #writeNumber(value) {
    const isSmall = Number.isInteger(value) && Math.abs(value) < 2 ** 30 && !Object.is(value, -0);
    this.#out.tag(isSmall ? 'I' : 'N');
    if (isSmall) {
      this.#out.varint(value < 0 ? -2 * value - 1 : 2 * value);
    } else {
      this.#out.double(value);
    }
  }

  #writeBigInt(value) {
    let rest = value < 0n ? -value : value;
    const words = [];
    for (; rest > 0n; rest >>= 64n) {
      words.push(BigInt.asUintN(64, rest));
    }
    this.#out.varint(words.length * 16 + (value < 0n ? 1 : 0));
    this.#out.raw(new BigUint64Array(words));
  }

  #writeReference(value) {
    if (value === null) {
      this.#out.tag('0');
      return;
    }
    if (this.#ids.has(value)) {
      this.#out.tag('^');
      this.#out.varint(this.#ids.get(value));
      return;
    }
    this.#ids.set(value, this.#ids.size);
    this.#writeObject(value);
  }

  #writeObject(value) {
    if (Array.isArray(value)) {
      this.#writeArray(value);
    } else if (types.isDate(value)) {
      this.#out.tag('D');
      this.#out.double(value.getTime());
    } else if (types.isBoxedPrimitive(value)) {
      this.#writeBoxed(value.valueOf());
    } else if (types.isRegExp(value)) {
      this.#writeRegExp(value);
    } else if (types.isMap(value)) {
      this.#writeCollection(';', ':', [...value].flat());
    } else if (types.isSet(value)) {
      this.#writeCollection('\'', ',', [...value]);
    } else if (types.isAnyArrayBuffer(value)) {
      this.#out.tag('B');
      this.#out.varint(value.byteLength);
      this.#out.raw(new Uint8Array(value));
    } else if (ArrayBuffer.isView(value)) {
      this.#out.tag('\\');
      this._writeHostObject ? this._writeHostObject(value) : this.#refuse(value);
    } else if (types.isNativeError(value)) {
      this.#writeError(value);
    } else {
      this.#writePlain(value);
    }
  }

  #writePlain(value) {
    if (types.isPromise(value) || types.isProxy(value) || types.isWeakMap(value) || types.isWeakSet(value)) {
      this.#refuse(value);
    }
    this.#out.tag('o');
    const count = this.#writeProperties(value, Object.keys(value));
    this.#out.tag('{');
    this.#out.varint(count);
  }

  #writeProperties(value, keys) {
    for (const key of keys) {
      this.writeValue(/^(0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key);
      this.writeValue(value[key]);
    }
    return keys.length;
  }

  #writeArray(value) {
    const keys = Object.keys(value);
    const isDense = keys.length >= value.length && (value.length === 0 || keys[value.length - 1] === `${value.length - 1}`);
    this.#out.tag(isDense ? 'A' : 'a');
    this.#out.varint(value.length);
    if (isDense) {
      value.forEach((element) => this.writeValue(element));
    }
    const count = this.#writeProperties(value, isDense ? keys.slice(value.length) : keys);
    this.#out.tag(isDense ? '$' : '@');
    this.#out.varint(count);
    this.#out.varint(value.length);
  }

  #writeBoxed(value) {
    switch (typeof value) {
      case 'boolean':
        this.#out.tag(value ? 'y' : 'x');
        break;
      case 'number':
        this.#out.tag('n');
        this.#out.double(value);
        break;
      case 'bigint':
        this.#out.tag('z');
        this.#writeBigInt(value);
        break;
      case 'string':
        this.#out.tag('s');
        this.#out.string(value);
        break;
      default:
        this.#refuse(value);
    }
  }

  #writeRegExp(value) {
    this.#out.tag('R');
    this.#out.string(value.source);
    this.#out.varint([...value.flags].reduce((bits, flag) => bits | (1 << regexpFlags.indexOf(flag)), 0));
  }

  #writeCollection(open, close, values) {
    this.#out.tag(open);
    values.forEach((value) => this.writeValue(value));
    this.#out.tag(close);
    this.#out.varint(values.length);
  }

  #writeError(error) {
    this.#out.tag('r');
    const prototype = errorTags[error.name];
    if (prototype) {
      this.#out.tag(prototype);
    }
    this.#writeField('m', Object.hasOwn(error, 'message') ? `${error.message}` : undefined);
    if (Object.hasOwn(error, 'cause')) {
      this.#out.tag('c');
      this.writeValue(error.cause);
    }
    this.#writeField('s', typeof error.stack === 'string' ? error.stack : undefined);
    this.#out.tag('.');
  }

  #writeField(tag, text) {
    if (text !== undefined) {
      this.#out.tag(tag);
      this.#out.string(text);
    }
  }
}

module.exports = { Serializer, errorTags, regexpFlags };
