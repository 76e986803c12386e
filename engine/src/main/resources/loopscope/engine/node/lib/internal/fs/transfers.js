'use strict';
// Requests that move bytes between a file and memory, and the many ways to call read and write.

const { codes } = require('internal/errors');
const { validateBuffer, validateInteger, validateObject } = require('internal/validators');
const { bytesOf, descriptorOf } = require('internal/fs/arguments');

const defaultLength = 16384;

function positionOf(position) {
  if (position === undefined || position === null || position === -1 || position === -1n) {
    return undefined;
  }
  if (typeof position === 'bigint') {
    return Number(position);
  }
  if (typeof position !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('position', ['integer', 'bigint'], position);
  }
  validateInteger(position, 'position');
  return position < 0 ? undefined : position;
}

function readRequest(fd, view, offset, length, position) {
  return { operation: 'read', args: [fd, view.buffer, view.byteOffset + offset, length, position] };
}

function writeRequest(fd, view, offset, length, position) {
  return { operation: 'write', args: [fd, view.buffer, view.byteOffset + offset, length, position] };
}

/** Nothing to move is no request. */
function* none() {
  return 0;
}

function checkRange(offset, length, available) {
  if (length < 0) {
    throw new codes.ERR_OUT_OF_RANGE('length', '>= 0', length);
  }
  if (offset + length > available) {
    throw new codes.ERR_OUT_OF_RANGE('length', `<= ${available - offset}`, length);
  }
}

/** The arguments of read: (fd[, buffer[, offset[, length[, position]]]]), or options in place of the last ones. */
function readTask(fd, buffer, offset, length, position) {
  const descriptor = descriptorOf(fd);
  const lacksLength = arguments.length === 3 && typeof offset === 'number';
  if (buffer === undefined || (!ArrayBuffer.isView(buffer) && typeof buffer === 'object')) {
    const options = buffer ?? {};
    validateObject(options, 'options');
    ({ buffer = require('buffer').Buffer.alloc(defaultLength), offset, length, position } = options);
  } else if (offset !== null && typeof offset === 'object') {
    ({ offset, length, position } = offset);
  }
  validateBuffer(buffer);
  if (lacksLength) {
    validateObject(offset, 'options');
  }
  offset ??= 0;
  validateInteger(offset, 'offset', 0);
  length = length === undefined || length === null ? buffer.byteLength - offset : length | 0;
  if (length === 0) {
    return { task: none(), buffer };
  }
  if (buffer.byteLength === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  }
  checkRange(offset, length, buffer.byteLength);
  return { task: readRequest(descriptor, buffer, offset, length, positionOf(position)), buffer };
}

/** The arguments of write: (fd, buffer[, offset[, length[, position]]]), (fd, text[, position[, encoding]]). */
function writeTask(fd, buffer, offset, length, position) {
  const descriptor = descriptorOf(fd);
  if (typeof buffer === 'string') {
    const bytes = bytesOf(buffer, length, 'buffer');
    return { task: writeRequest(descriptor, bytes, 0, bytes.byteLength, positionOf(offset)), buffer };
  }
  bytesOf(buffer, undefined, 'buffer');
  if (offset !== null && typeof offset === 'object') {
    ({ offset, length, position } = offset);
  }
  offset ??= 0;
  validateInteger(offset, 'offset', 0);
  if (offset > buffer.byteLength) {
    throw new codes.ERR_OUT_OF_RANGE('offset', `<= ${buffer.byteLength}`, offset);
  }
  length ??= buffer.byteLength - offset;
  validateInteger(length, 'length');
  checkRange(offset, length, buffer.byteLength);
  const task = length === 0 ? none() : writeRequest(descriptor, buffer, offset, length, positionOf(position));
  return { task, buffer };
}

/** readv and writev: one request for several buffers. */
function vectorTask(operation, fd, buffers, position) {
  const descriptor = descriptorOf(fd);
  if (!Array.isArray(buffers) || !buffers.every((buffer) => ArrayBuffer.isView(buffer))) {
    throw new codes.ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
  }
  const places = buffers.flatMap((buffer) => [buffer.buffer, buffer.byteOffset, buffer.byteLength]);
  return { task: { operation, args: [descriptor, positionOf(position), ...places] }, buffer: buffers };
}

module.exports = {
  readRequest,
  readTask,
  readvTask: (...args) => vectorTask('readv', ...args),
  writeRequest,
  writeTask,
  writevTask: (...args) => vectorTask('writev', ...args),
};
