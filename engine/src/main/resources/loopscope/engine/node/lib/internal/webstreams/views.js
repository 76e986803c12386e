'use strict';
// How console.log and util.inspect show web streams: the fields a person may ask for, not the package's own.

const customInspect = Symbol.for('nodejs.util.inspect.custom');

const fieldsOf = {
  ReadableStream: (stream) => ({
    locked: stream.locked, state: stream._state, supportsBYOB: stream._readableStreamController?._byobRequest !== undefined,
  }),
  WritableStream: (stream) => ({ locked: stream.locked, state: stream._state }),
  TransformStream: (stream) => ({
    readable: stream.readable, writable: stream.writable, backpressure: stream._backpressure,
  }),
  ReadableStreamDefaultReader: (reader) => ({
    stream: reader._ownerReadableStream, readRequests: reader._readRequests.length, close: reader.closed,
  }),
  ReadableStreamBYOBReader: (reader) => ({
    stream: reader._ownerReadableStream, readIntoRequests: reader._readIntoRequests.length, close: reader.closed,
  }),
  WritableStreamDefaultWriter: (writer) => ({
    stream: writer._ownerWritableStream, close: writer.closed, ready: writer.ready, desiredSize: writer.desiredSize,
  }),
  ReadableStreamDefaultController: () => ({}),
  ReadableByteStreamController: () => ({}),
  WritableStreamDefaultController: (controller) => ({ stream: controller._controlledWritableStream }),
  TransformStreamDefaultController: (controller) => ({ stream: controller._controlledTransformStream }),
  CountQueuingStrategy: ({ highWaterMark }) => ({ highWaterMark }),
  ByteLengthQueuingStrategy: ({ highWaterMark }) => ({ highWaterMark }),
};

/** Makes a class's instances shown with some fields. */
function showFields(Class, fields) {
  Object.defineProperty(Class.prototype, customInspect, {
    configurable: true,
    writable: true,
    value(depth, options) {
      if (depth < 0) {
        return this;
      }
      const { inspect } = require('internal/util/inspect');
      const deeper = { ...options, depth: options.depth === null ? null : options.depth - 1 };
      return `${this.constructor.name} ${inspect(fields(this), deeper)}`;
    },
  });
}

function addViews(streams) {
  for (const [name, fields] of Object.entries(fieldsOf)) {
    showFields(streams[name], fields);
  }
}

module.exports = { addViews, showFields };
