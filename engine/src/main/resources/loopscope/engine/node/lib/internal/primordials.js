'use strict';
// The language's namespaces as they are at the start. The library uses these, so that a program which puts something in
// place of `Object.keys` changes what it calls itself, and not what the library does.

function copyTo(target, source) {
  return Object.defineProperties(target, Object.getOwnPropertyDescriptors(source));
}

const original = Object;

function ObjectCopy(value) {
  return original(value);
}

exports.Object = copyTo(ObjectCopy, Object);
exports.Reflect = copyTo({ __proto__: null }, Reflect);
exports.JSON = copyTo({ __proto__: null }, JSON);
exports.Math = copyTo({ __proto__: null }, Math);
