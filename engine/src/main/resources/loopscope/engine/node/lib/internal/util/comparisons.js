'use strict';
// Deep equality, strict (isDeepStrictEqual) and loose (assert.deepEqual), as Node's documentation defines both.

const types = require('internal/util/types');
const { getOwnNonIndexProperties } = internalBinding('util');

const onlyEnumerable = 2;
const skipSymbols = 16;
const hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
const isEnumerable = (object, key) => Object.prototype.propertyIsEnumerable.call(object, key);
const tagOf = (value) => Object.prototype.toString.call(value);

function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

function sameBytes(a, b) {
  const left = new Uint8Array(a.buffer ?? a, a.byteOffset ?? 0, a.byteLength);
  const right = new Uint8Array(b.buffer ?? b, b.byteOffset ?? 0, b.byteLength);
  return left.length === right.length && left.every((byte, i) => byte === right[i]);
}

const typedArrayName = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;

/** Whether both are views of the same class, whatever they say of themselves. */
function isSameView(a, b) {
  return ArrayBuffer.isView(b) && typedArrayName.call(a) === typedArrayName.call(b);
}

function sameFloats(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function sameBox(a, b) {
  const boxes = [
    [types.isNumberObject, Number],
    [types.isStringObject, String],
    [types.isBooleanObject, Boolean],
    [types.isBigIntObject, BigInt],
    [types.isSymbolObject, Symbol],
  ];
  const [isSameKind, { prototype }] = boxes.find(([isBox]) => isBox(a));
  return isSameKind(b) && Object.is(prototype.valueOf.call(a), prototype.valueOf.call(b));
}

function isObject(value) {
  return value !== null && typeof value === 'object';
}

/** One comparison: strict or loose, with what it is in the middle of, for circular structures. */
class Comparison {
  #outer = [];
  #met;

  constructor(strict) {
    this.strict = strict;
  }

  equal(a, b) {
    if (a === b) {
      return a !== 0 || !this.strict || Object.is(a, b);
    }
    if (this.strict) {
      if (!isObject(a) || !isObject(b)) {
        return Number.isNaN(a) && Number.isNaN(b);
      }
      return Object.getPrototypeOf(a) === Object.getPrototypeOf(b) && this.#sameObjects(a, b);
    }
    if (!isObject(a) || !isObject(b)) {
      return !isObject(a) && !isObject(b) && (a == b || (Number.isNaN(a) && Number.isNaN(b)));
    }
    return this.#sameObjects(a, b);
  }

  #sameObjects(a, b) {
    const tag = tagOf(a);
    if (tag !== tagOf(b)) {
      return false;
    }
    if (Array.isArray(a)) {
      return Array.isArray(b) && a.length === b.length && this.#sameIndexed(a, b, () => this.#sameElements(a, b));
    }
    if (tag === '[object Object]') {
      return this.#sameProperties(a, b);
    }
    return this.#sameKind(a, b) && this.#sameContents(a, b);
  }

  /** What must agree before properties are looked at. */
  #sameKind(a, b) {
    if (types.isDate(a)) {
      return types.isDate(b) && Date.prototype.getTime.call(a) === Date.prototype.getTime.call(b);
    }
    if (types.isRegExp(a)) {
      return types.isRegExp(b) && a.source === b.source && a.flags === b.flags && a.lastIndex === b.lastIndex;
    }
    if (isError(a)) {
      return isError(b) && a.message === b.message && a.name === b.name;
    }
    if (types.isSet(a)) {
      return types.isSet(b) && a.size === b.size;
    }
    if (types.isMap(a)) {
      return types.isMap(b) && a.size === b.size;
    }
    if (types.isAnyArrayBuffer(a)) {
      return types.isAnyArrayBuffer(b) && sameBytes(a, b);
    }
    if (types.isBoxedPrimitive(a)) {
      return sameBox(a, b);
    }
    return ArrayBuffer.isView(a) ? isSameView(a, b) : !this.#isSpecial(b);
  }

  #isSpecial(value) {
    return Array.isArray(value) || ArrayBuffer.isView(value) || types.isSet(value) || types.isMap(value)
      || types.isDate(value) || types.isRegExp(value) || types.isAnyArrayBuffer(value)
      || types.isBoxedPrimitive(value) || isError(value);
  }

  #sameContents(a, b) {
    if (ArrayBuffer.isView(a)) {
      const loose = !this.strict && (types.isFloat32Array(a) || types.isFloat64Array(a));
      return (loose ? sameFloats(a, b) : sameBytes(a, b)) && this.#sameIndexed(a, b, () => true);
    }
    if (types.isSet(a)) {
      return this.#sameProperties(a, b, () => this.#sameSets(a, b));
    }
    if (types.isMap(a)) {
      return this.#sameProperties(a, b, () => this.#sameMaps(a, b));
    }
    return this.#sameProperties(a, b);
  }

  /** Of lists: the properties that are no elements, then the elements. */
  #sameIndexed(a, b, sameElements) {
    const filter = this.strict ? onlyEnumerable : onlyEnumerable | skipSymbols;
    const keys = getOwnNonIndexProperties(a, filter);
    return keys.length === getOwnNonIndexProperties(b, filter).length
      && keys.every((key) => hasOwn(b, key))
      && this.#within(a, b, () => sameElements() && keys.every((key) => this.equal(a[key], b[key])));
  }

  #sameElements(a, b) {
    for (let i = 0; i < a.length; i++) {
      const present = hasOwn(a, i);
      if (present !== hasOwn(b, i) || (present && !this.equal(a[i], b[i]))) {
        return false;
      }
    }
    return true;
  }

  #sameProperties(a, b, sameEntries = () => true) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => isEnumerable(b, key))) {
      return false;
    }
    if (this.strict) {
      const symbols = Object.getOwnPropertySymbols(a).filter((symbol) => isEnumerable(a, symbol));
      const others = Object.getOwnPropertySymbols(b).filter((symbol) => isEnumerable(b, symbol));
      if (symbols.length !== others.length || !symbols.every((symbol) => isEnumerable(b, symbol))) {
        return false;
      }
      keys.push(...symbols);
    }
    return this.#within(a, b, () => sameEntries() && keys.every((key) => this.equal(a[key], b[key])));
  }

  /** Objects met again on the way down are taken for equal: in the two outermost pairs together, deeper in each by itself. */
  #within(a, b, compare) {
    if (this.#met === undefined && this.#outer.length < 2) {
      return this.#withinOuter(a, b, compare);
    }
    this.#met ??= new Set(this.#outer.flat());
    const { size } = this.#met;
    this.#met.add(a).add(b);
    if (this.#met.size === size) {
      return true;
    }
    const same = compare();
    this.#met.delete(a);
    this.#met.delete(b);
    return same;
  }

  #withinOuter(a, b, compare) {
    if (this.#outer.some((pair) => pair[0] === a && pair[1] === b)) {
      return true;
    }
    this.#outer.push([a, b]);
    const same = compare();
    this.#outer.pop();
    return same;
  }

  #sameSets(a, b) {
    const unmatched = new Set([...b].filter((value) => !a.has(value)));
    for (const value of a) {
      if (!b.has(value)) {
        if ((this.strict && !isObject(value)) || !this.#takeEqual(unmatched, value)) {
          return false;
        }
      }
    }
    return unmatched.size === 0;
  }

  #sameMaps(a, b) {
    const has = (map, key, value) => map.has(key) && this.equal(map.get(key), value);
    const unmatched = new Set([...b].filter(([key, value]) => !has(a, key, value)));
    for (const [key, value] of a) {
      if (has(b, key, value)) {
        continue;
      }
      if (this.strict && (b.has(key) || !isObject(key))) {
        return false;
      }
      if (!this.#takeEqualEntry(unmatched, key, value)) {
        return false;
      }
    }
    return unmatched.size === 0;
  }

  #takeEqual(candidates, value) {
    for (const candidate of candidates) {
      if (this.equal(value, candidate)) {
        candidates.delete(candidate);
        return true;
      }
    }
    return false;
  }

  #takeEqualEntry(candidates, key, value) {
    for (const candidate of candidates) {
      if (this.equal(key, candidate[0]) && this.equal(value, candidate[1])) {
        candidates.delete(candidate);
        return true;
      }
    }
    return false;
  }
}

function isDeepEqual(val1, val2) {
  return new Comparison(false).equal(val1, val2);
}

function isDeepStrictEqual(val1, val2) {
  return new Comparison(true).equal(val1, val2);
}

module.exports = { isDeepEqual, isDeepStrictEqual };
