'use strict';
// Node's errors for what programs do wrong with web streams most often. The specification asks only for a TypeError.

const { codes } = require('internal/errors');

function refuse(reason) {
  throw new codes.ERR_INVALID_STATE.TypeError(reason);
}

function checkUnlocked(stream) {
  if (stream.locked) {
    refuse(`${stream[Symbol.toStringTag]} is locked`);
  }
}

function checkStreams(readable, writable) {
  if (readable.locked) {
    refuse('The ReadableStream is locked');
  }
  if (writable.locked) {
    refuse('The WritableStream is locked');
  }
}

function checkArgument(value, name, Class) {
  if (!(value instanceof Class)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, Class.name, value);
  }
}

function checkOpen(controller) {
  const stream = controller._controlledReadableStream;
  if (controller._closeRequested || stream?._state !== 'readable') {
    refuse('Controller is already closed');
  }
}

function checkAttached(reader) {
  if (reader._ownerReadableStream === undefined) {
    refuse('The reader is not attached to a stream');
  }
}

/** The checks by class and method; a method that gives a promise has it rejected. */
function checksOf({ ReadableStream, WritableStream }) {
  return {
    ReadableStream: {
      getReader(options) {
        const mode = options?.mode;
        if (mode !== undefined && `${mode}` !== 'byob') {
          throw new codes.ERR_INVALID_ARG_VALUE('options.mode', mode);
        }
        checkUnlocked(this);
      },
      cancel() {
        checkUnlocked(this);
      },
      tee() {
        checkUnlocked(this);
      },
      values() {
        checkUnlocked(this);
      },
      pipeThrough(transform) {
        checkArgument(transform?.readable, 'transform.readable', ReadableStream);
        checkArgument(transform?.writable, 'transform.writable', WritableStream);
        checkStreams(this, transform.writable);
      },
      pipeTo(destination) {
        checkArgument(destination, 'transform.writable', WritableStream);
        checkStreams(this, destination);
      },
    },
    WritableStream: {
      getWriter() {
        checkUnlocked(this);
      },
      abort() {
        checkUnlocked(this);
      },
      close() {
        checkUnlocked(this);
        if (this._state === 'closed' || this._closeRequest !== undefined || this._inFlightCloseRequest !== undefined) {
          refuse('Failure closing WritableStream');
        }
      },
    },
    ReadableStreamDefaultController: {
      close() {
        checkOpen(this);
      },
      enqueue() {
        checkOpen(this);
      },
    },
    ReadableStreamDefaultReader: {
      read() {
        checkAttached(this);
      },
      cancel() {
        checkAttached(this);
      },
    },
  };
}

const givingPromises = new Set(['cancel', 'pipeTo', 'abort', 'read']);

/** The method, with the check before it. */
function checked(Class, name, check) {
  const { prototype } = Class;
  const original = prototype[name];
  const rejects = givingPromises.has(name) || (Class.name === 'WritableStream' && name === 'close');
  const method = {
    [name](...args) {
      try {
        if (this instanceof Class) {
          Reflect.apply(check, this, args);
        }
      } catch (error) {
        if (rejects) {
          return Promise.reject(error);
        }
        throw error;
      }
      return Reflect.apply(original, this, args);
    },
  }[name];
  Object.defineProperty(method, 'length', { value: original.length, configurable: true });
  return { value: method, writable: true, enumerable: true, configurable: true };
}

function addChecks(streams) {
  for (const [className, checks] of Object.entries(checksOf(streams))) {
    const Class = streams[className];
    for (const [name, check] of Object.entries(checks)) {
      Object.defineProperty(Class.prototype, name, checked(Class, name, check));
    }
  }
  const { prototype } = streams.ReadableStream;
  Object.defineProperty(prototype, Symbol.asyncIterator, { value: prototype.values, writable: true, configurable: true });
}

module.exports = { addChecks };
