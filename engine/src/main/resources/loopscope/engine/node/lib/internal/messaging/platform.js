'use strict';
// Objects of the platform that may go to another realm: each class says what stands for its objects, under a name.

const binding = internalBinding('messaging');

/** A method that returns the data of which an object like this one is made. */
const kClone = Symbol('messaging_clone_symbol');
/** The same, of an object that is of no use here any more. */
const kTransfer = Symbol('messaging_transfer_symbol');
/** The name under which a prototype's class is registered. */
const kKind = Symbol('kKind');

const restorers = {
  '__proto__': null,
  'MessagePort': (data) => require('internal/messaging/port').portOf(data),
  'Blob': (data) => require('internal/blob').restoreBlob(data),
};

function restore(kind, data) {
  return restorers[kind](data);
}

/** Throws what a program sees of a value that cannot be cloned. */
function fail(code, message) {
  if (code === '') {
    const { DOMException } = require('internal/domexception');
    throw new DOMException(message, 'DataCloneError');
  }
  const { codes } = require('internal/errors');
  throw new codes[code]();
}

binding.setUp((object) => [object[kKind], object[kClone]()], (object) => [object[kKind], object[kTransfer]()], restore, fail);

module.exports = { kClone, kKind, kTransfer, fail, mark: binding.mark };
