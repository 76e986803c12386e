'use strict';
// structuredClone, as the HTML specification's StructuredSerialize and StructuredDeserialize.

const { transfer } = require('internal/newer_builtins');

const types = internalBinding('types');

const errorTypes = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

function fail(value) {
  const { DOMException } = require('internal/domexception');
  const shown = typeof value === 'symbol' ? value.toString() : typeof value === 'function' ? `${value}` : '#<Object>';
  throw new DOMException(`${shown} could not be cloned.`, 'DataCloneError');
}

function structuredClone(value, options) {
  if (arguments.length === 0) {
    const { codes: { ERR_MISSING_ARGS } } = require('internal/errors');
    throw new ERR_MISSING_ARGS('The "value" argument');
  }
  return clone(value, new Map(), transferredOf(options));
}

function transferredOf(options) {
  if (!mayBeMissing(options)) {
    throw invalid('The options argument must be either an object or undefined');
  }
  const list = options?.transfer ?? [];
  if (!mayBeMissing(list) || typeof list[Symbol.iterator] !== 'function') {
    throw invalid('Optional transferList argument must be an iterable');
  }
  return new Set(list);
}

function mayBeMissing(value) {
  return value == null || typeof value === 'object' || typeof value === 'function';
}

function invalid(message) {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}

function clone(value, seen, transferred) {
  if (typeof value === 'function' || typeof value === 'symbol') {
    fail(value);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (seen.has(value)) {
    return seen.get(value);
  }
  const again = (each) => clone(each, seen, transferred);
  const keep = (copy) => {
    seen.set(value, copy);
    return copy;
  };
  return cloneBuiltIn(value, keep, again, transferred) ?? cloneProperties(value, keep(Array.isArray(value) ? new Array(value.length) : {}), again);
}

function cloneBuiltIn(value, keep, again, transferred) {
  if (types.isDate(value)) {
    return keep(new Date(value.getTime()));
  } else if (types.isRegExp(value)) {
    return keep(new RegExp(value.source, value.flags));
  } else if (types.isBoxedPrimitive(value)) {
    const primitive = value.valueOf();
    return typeof primitive === 'symbol' ? fail(primitive) : keep(Object(primitive));
  } else if (types.isMap(value)) {
    const copy = keep(new Map());
    [...value].forEach(([key, each]) => copy.set(again(key), again(each)));
    return copy;
  } else if (types.isSet(value)) {
    const copy = keep(new Set());
    [...value].forEach((each) => copy.add(again(each)));
    return copy;
  } else if (types.isNativeError(value)) {
    return cloneError(value, keep, again);
  } else if (types.isAnyArrayBuffer(value)) {
    return keep(transferred.has(value) ? Reflect.apply(transfer, value, []) : value.slice(0));
  } else if (ArrayBuffer.isView(value)) {
    return cloneView(value, keep, again);
  } else if (types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value) || types.isGeneratorObject(value)) {
    return failNamed(value);
  }
  return undefined;
}

function failNamed(value) {
  const { DOMException } = require('internal/domexception');
  throw new DOMException(`#<${value.constructor?.name ?? 'Object'}> could not be cloned.`, 'DataCloneError');
}

function cloneError(value, keep, again) {
  const Type = errorTypes[value.name] ?? Error;
  const made = keep(new Type(value.message));
  made.stack = value.stack;
  if (Object.hasOwn(value, 'cause')) {
    Object.defineProperty(made, 'cause', { configurable: true, writable: true, value: again(value.cause) });
  }
  return made;
}

function cloneView(value, keep, again) {
  const buffer = again(value.buffer);
  if (types.isDataView(value)) {
    return keep(new DataView(buffer, value.byteOffset, value.byteLength));
  }
  const name = value[Symbol.toStringTag];
  return keep(new globalThis[name](buffer, value.byteOffset, value.length));
}

function cloneProperties(value, copy, again) {
  for (const key of Object.keys(value)) {
    copy[key] = again(value[key]);
  }
  return copy;
}

module.exports = { structuredClone };
