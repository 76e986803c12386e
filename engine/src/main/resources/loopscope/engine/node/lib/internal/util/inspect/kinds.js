'use strict';
// Every kind of object and the shape it is shown in.

const names = require('internal/util/inspect/names');
const entries = require('internal/util/inspect/entries');
const { formatNumber, formatPrimitive } = require('internal/util/inspect/text');
const { keysOf } = require('internal/util/inspect/properties');
const binding = internalBinding('util');
const types = internalBinding('types');
const { prefix } = names;

const allProperties = 0;
const onlyEnumerable = 2;
const noEntries = () => [];

/**
 * The shape of one object: braces, a text before them, the keys of its properties, and its entries. A shape that is
 * `whole` is complete without braces as long as it has no properties; `always` even with them.
 */
function shape(properties) {
  return { open: '{', close: '}', base: '', isList: false, whole: undefined, entries: noEntries, ...properties };
}

function nonIndexKeys(context, value) {
  return binding.getOwnNonIndexProperties(value, context.showHidden ? allProperties : onlyEnumerable);
}

function arrayShape(context, value, { constructor, tag }) {
  const head = constructor !== 'Array' || tag !== '' ? prefix(constructor, tag, 'Array', `(${value.length})`) : '';
  return shape({
    open: `${head}[`,
    close: ']',
    isList: true,
    keys: nonIndexKeys(context, value),
    whole: value.length === 0 ? `${head}[]` : undefined,
    entries: (level) => entries.arrayEntries(context, value, level),
  });
}

const setSize = Object.getOwnPropertyDescriptor(Set.prototype, 'size').get;
const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, 'size').get;

function setShape(context, value, { constructor, tag }) {
  const size = setSize.call(value);
  const head = prefix(constructor, tag, 'Set', `(${size})`);
  const values = constructor === null ? Set.prototype.values.call(value) : value;
  return shape({
    open: `${head}{`,
    keys: keysOf(value, context.showHidden),
    whole: size === 0 ? `${head}{}` : undefined,
    entries: (level) => entries.setEntries(context, values, size, level),
  });
}

function mapShape(context, value, { constructor, tag }) {
  const size = mapSize.call(value);
  const head = prefix(constructor, tag, 'Map', `(${size})`);
  const pairs = constructor === null ? Map.prototype.entries.call(value) : value;
  return shape({
    open: `${head}{`,
    keys: keysOf(value, context.showHidden),
    whole: size === 0 ? `${head}{}` : undefined,
    entries: (level) => entries.mapEntries(context, pairs, size, level),
  });
}

const typedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype);
const typedArrayTag = Object.getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag).get;
const typedArrayLength = Object.getOwnPropertyDescriptor(typedArrayPrototype, 'length').get;

function isTypedArray(value) {
  return typedArrayTag.call(value) !== undefined;
}

function typedArrayShape(context, value, { constructor, tag }) {
  const fallback = constructor === null ? typedArrayTag.call(value) : '';
  const elements = constructor === null ? new globalThis[fallback](value) : value;
  const length = typedArrayLength.call(value);
  const head = prefix(constructor, tag, fallback, `(${length})`);
  return shape({
    open: `${head}[`,
    close: ']',
    isList: true,
    keys: nonIndexKeys(context, value),
    whole: length === 0 && !context.showHidden ? `${head}[]` : undefined,
    entries: (level) => entries.typedArrayEntries(context, elements, length, level),
  });
}

function iteratorShape(context, value, type, tag) {
  const name = `${type} Iterator`;
  const shown = tag === name ? tag : tag === '' ? name : `${tag}] [${name}`;
  const result = shape({ open: `[${shown}] {`, keys: keysOf(value, context.showHidden) });
  result.entries = (level) => entries.iteratorEntries(context, result, value, level);
  return result;
}

/** The kinds that can be iterated, or nothing. */
function iterableShape(context, value, name) {
  if (Array.isArray(value)) {
    return arrayShape(context, value, name);
  }
  if (types.isSet(value)) {
    return setShape(context, value, name);
  }
  if (types.isMap(value)) {
    return mapShape(context, value, name);
  }
  if (isTypedArray(value)) {
    return typedArrayShape(context, value, name);
  }
  if (types.isMapIterator(value)) {
    return iteratorShape(context, value, 'Map', name.tag);
  }
  return types.isSetIterator(value) ? iteratorShape(context, value, 'Set', name.tag) : undefined;
}

function plainShape(context, value, { tag }, keys) {
  const head = types.isArgumentsObject(value) ? '[Arguments] ' : tag === '' ? '' : prefix('Object', tag, 'Object');
  return shape({ open: `${head}{`, keys, whole: `${head}{}` });
}

function functionShape(context, value, { constructor, tag }, keys) {
  const base = names.functionBase(value, constructor, tag);
  return shape({ base, keys, whole: context.stylize(base, 'special') });
}

function regExpShape(context, value, { constructor, tag }, keys, level) {
  const head = prefix(constructor, tag, 'RegExp');
  const source = RegExp.prototype.toString.call(constructor === null ? new RegExp(value) : value);
  const base = head === 'RegExp ' ? source : head + source;
  const whole = context.stylize(base, 'regexp');
  return context.depth !== null && level > context.depth ? whole : shape({ base, keys, whole });
}

function dateShape(context, value, { constructor, tag }, keys) {
  const head = prefix(constructor, tag, 'Date');
  const invalid = Number.isNaN(Date.prototype.getTime.call(value));
  const text = invalid ? Date.prototype.toString.call(value) : Date.prototype.toISOString.call(value);
  const base = head === 'Date ' ? text : head + text;
  return shape({ base, keys, whole: context.stylize(base, 'date') });
}

function errorShape(context, value, { constructor, tag }, keys) {
  const { errorBase } = require('internal/util/inspect/failures');
  const base = errorBase(context, value, constructor, tag, keys);
  return shape({ base, keys, whole: base });
}

function arrayBufferShape(context, value, { constructor, tag }, keys, typed) {
  const head = prefix(constructor, tag, types.isArrayBuffer(value) ? 'ArrayBuffer' : 'SharedArrayBuffer');
  if (typed) {
    const length = formatNumber(context.stylize, value.byteLength, false);
    return shape({ open: `${head}{`, keys: ['byteLength', ...keys],
      whole: keys.length === 0 ? `${head}{ byteLength: ${length} }` : undefined, wholeWithKeys: keys.length === 0 });
  }
  return shape({ open: `${head}{`, keys: ['byteLength', ...keys],
    entries: () => entries.bufferEntries(context, value) });
}

function dataViewShape(context, value, { constructor, tag }, keys) {
  return shape({ open: `${prefix(constructor, tag, 'DataView')}{`,
    keys: ['byteLength', 'byteOffset', 'buffer', ...keys] });
}

const boxes = [
  [types.isNumberObject, Number, 'Number'],
  [types.isStringObject, String, 'String'],
  [types.isBooleanObject, Boolean, 'Boolean'],
  [types.isBigIntObject, BigInt, 'BigInt'],
  [types.isSymbolObject, Symbol, 'Symbol'],
];

function boxedShape(context, value, { constructor, tag }, allKeys) {
  const [, { prototype }, type] = boxes.find(([isBox]) => isBox(value));
  const primitive = prototype.valueOf.call(value);
  const keys = type === 'String' ? allKeys.slice(primitive.length) : allKeys;
  let base = `[${type}`;
  if (type !== constructor) {
    base += constructor === null ? ' (null prototype)' : ` (${constructor})`;
  }
  base += `: ${formatPrimitive((text) => text, primitive, context)}]`;
  if (tag !== '' && tag !== constructor) {
    base += ` [${tag}]`;
  }
  return shape({ base, keys, whole: context.stylize(base, type.toLowerCase()) });
}

function namespaceShape(context, value, { constructor, tag }, keys) {
  return shape({ open: `${prefix(constructor, tag, 'Module')}{`, keys: [],
    entries: (level) => entries.namespaceEntries(context, keys, value, level) });
}

function weakShape(context, value, { constructor, tag }, keys, type, read) {
  return shape({ open: `${prefix(constructor, tag, type)}{`, keys,
    entries: context.showHidden ? (level) => read(context, value, level) : () => entries.unknownItems(context) });
}

function otherShape(context, value, { constructor, tag }, keys) {
  const head = prefix(constructor, tag, 'Object');
  const whole = types.isExternal(value) ? context.stylize('[External]', 'special') : `${head}{}`;
  return shape({ open: `${head}{`, keys, whole });
}

function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

/** The shape of an object whose constructor and tag are known. */
function shapeOf(context, value, name, level, typed) {
  if (name.constructor === null || value[Symbol.iterator]) {
    const iterable = iterableShape(context, value, name);
    if (iterable !== undefined) {
      return iterable;
    }
  }
  const keys = keysOf(value, context.showHidden);
  if (typeof value === 'function') {
    return functionShape(context, value, name, keys);
  }
  if (name.constructor === 'Object') {
    return plainShape(context, value, name, keys);
  }
  if (types.isRegExp(value)) {
    return regExpShape(context, value, name, keys, level);
  }
  if (types.isDate(value)) {
    return dateShape(context, value, name, keys);
  }
  if (isError(value)) {
    return errorShape(context, value, name, keys);
  }
  if (types.isAnyArrayBuffer(value)) {
    return arrayBufferShape(context, value, name, keys, typed);
  }
  return rareShape(context, value, name, keys);
}

function rareShape(context, value, name, keys) {
  if (types.isDataView(value)) {
    return dataViewShape(context, value, name, keys);
  }
  if (types.isPromise(value)) {
    return shape({ open: `${prefix(name.constructor, name.tag, 'Promise')}{`, keys,
      entries: (level) => entries.promiseEntries(context, value, level) });
  }
  if (types.isWeakSet(value)) {
    return weakShape(context, value, name, keys, 'WeakSet', entries.weakSetEntries);
  }
  if (types.isWeakMap(value)) {
    return weakShape(context, value, name, keys, 'WeakMap', entries.weakMapEntries);
  }
  if (types.isModuleNamespaceObject(value)) {
    return namespaceShape(context, value, name, keys);
  }
  return types.isBoxedPrimitive(value)
    ? boxedShape(context, value, name, keys)
    : otherShape(context, value, name, keys);
}

module.exports = { shapeOf };
