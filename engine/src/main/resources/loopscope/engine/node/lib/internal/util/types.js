'use strict';
// util.types: what kind of object a value is, whatever its prototype says.

const binding = internalBinding('types');

const typedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype);
const typedArrayTag = Object.getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag).get;

function isTypedArray(value) {
  return Reflect.apply(typedArrayTag, value, []) !== undefined;
}

const types = {};
for (const name of [
  'isExternal', 'isDate', 'isArgumentsObject', 'isBigIntObject', 'isBooleanObject', 'isNumberObject',
  'isStringObject', 'isSymbolObject', 'isNativeError', 'isRegExp', 'isAsyncFunction', 'isGeneratorFunction',
  'isGeneratorObject', 'isPromise', 'isMap', 'isSet', 'isMapIterator', 'isSetIterator', 'isWeakMap', 'isWeakSet',
  'isArrayBuffer', 'isDataView', 'isSharedArrayBuffer', 'isProxy', 'isModuleNamespaceObject', 'isAnyArrayBuffer',
  'isBoxedPrimitive',
]) {
  types[name] = binding[name];
}

types.isArrayBufferView = ArrayBuffer.isView;
types.isTypedArray = isTypedArray;
for (const array of [
  'Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array',
  'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array',
]) {
  const name = `is${array}`;
  types[name] = { [name]: (value) => Reflect.apply(typedArrayTag, value, []) === array }[name];
}

/** Keys of node:crypto; asked for only once there are any. */
types.isKeyObject = function value() {
  return false;
};
types.isCryptoKey = function value() {
  return false;
};

module.exports = types;
