'use strict';
// Errors on their way from a worker to its parent: an error keeps its class, if it is one of the language's, and its
// properties; other values are cloned; what cannot be is told as text.

const { inspect } = require('internal/util/inspect');
const { structuredClone } = require('internal/structured_clone');

const classes = { __proto__: null, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

/** The name of the nearest of the language's classes that the error is an instance of. */
function nearestClass(error) {
  for (let prototype = Object.getPrototypeOf(error); prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const name = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value?.name;
    if (classes[name]?.prototype === prototype) {
      return name;
    }
  }
  return undefined;
}

/** What the error has and inherits, the inherited first; what getters say, but no functions. */
function propertiesOf(error, holder = error) {
  if (holder === null) {
    return {};
  }
  const properties = propertiesOf(error, Object.getPrototypeOf(holder));
  for (const key of holder === Error.prototype ? ['name', 'message'] : Object.getOwnPropertyNames(holder)) {
    const { enumerable } = Object.getOwnPropertyDescriptor(holder, key);
    const value = valueOf(error, key);
    if (key !== '__proto__' && typeof value !== 'function') {
      properties[key] = { value: key === 'cause' && value instanceof Error ? serialize(value) : value, enumerable };
    }
  }
  return properties;
}

/** A getter that throws says nothing. */
function valueOf(error, key) {
  try {
    return error[key];
  } catch {
    return undefined;
  }
}

function isClonable(value) {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

/** What stands for a thrown value in a message. */
function serialize(value) {
  if (value instanceof Error) {
    const told = { kind: 'error', type: nearestClass(value), properties: propertiesOf(value) };
    if (told.type !== undefined && isClonable(told)) {
      return told;
    }
  }
  if (value !== null && typeof value === 'object' && typeof value[inspect.custom] === 'function') {
    return { kind: 'inspected', text: inspect(value) };
  }
  if (typeof value === 'symbol') {
    return { kind: 'symbol', description: value.description };
  }
  if (!(value instanceof Error) && isClonable(value)) {
    return { kind: 'value', value };
  }
  return { kind: 'text', text: inspect(value) };
}

/** The value that was thrown, as well as it could be told. */
function deserialize(told) {
  switch (told.kind) {
    case 'error':
      return errorOf(told);
    case 'inspected':
      return { [inspect.custom]: () => told.text };
    case 'symbol':
      return Symbol(told.description);
    case 'value':
      return told.value;
    default:
      return told.text;
  }
}

function errorOf({ type, properties }) {
  const error = Object.create(classes[type].prototype);
  Object.defineProperty(error, Symbol.toStringTag, {
    __proto__: null, value: 'Error', configurable: true,
  });
  for (const [key, { value, enumerable }] of Object.entries(properties)) {
    const told = key === 'cause' && value?.kind === 'error';
    Object.defineProperty(error, key, {
      __proto__: null, value: told ? errorOf(value) : value, enumerable, writable: true, configurable: true,
    });
  }
  return error;
}

module.exports = { deserialize, serialize };
