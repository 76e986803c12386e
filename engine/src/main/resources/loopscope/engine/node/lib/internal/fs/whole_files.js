'use strict';
// Whole files: opened, moved in pieces, closed, each step a request of its own.

const { codes } = require('internal/errors');
const { validateBoolean, validateInteger } = require('internal/validators');
const { bytesOf, checkAborted, optionsOf, pathOf } = require('internal/fs/arguments');
const { readRequest, writeRequest } = require('internal/fs/transfers');
const { S_IFMT, S_IFREG } = require('internal/fs/constants');
const operations = require('internal/fs/operations');

const knownPiece = 512 * 1024;
const unknownPiece = 64 * 1024;
const longest = 2 ** 31 - 1;

function isDescriptor(value) {
  return typeof value === 'number' && value >>> 0 === value;
}

const close = (fd) => operations.close.request(fd);

/** Reads from a descriptor to the end; how much that is, the size tells unless it is 0. */
function* readPieces(fd, signal) {
  const stats = yield operations.fstat.request(fd);
  const size = (stats.mode & S_IFMT) === S_IFREG ? stats.size : 0;
  if (size > longest) {
    throw new codes.ERR_FS_FILE_TOO_LARGE(size);
  }
  const { Buffer } = require('buffer');
  const pieces = [];
  let total = 0;
  for (;;) {
    checkAborted(signal);
    const piece = Buffer.allocUnsafeSlow(size === 0 ? unknownPiece : Math.min(knownPiece, size - total));
    const count = yield readRequest(fd, piece, 0, piece.byteLength);
    total += count;
    pieces.push(count === piece.byteLength ? piece : piece.subarray(0, count));
    if (count === 0 || total === size) {
      return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, total);
    }
  }
}

function* readAll(file, { flag, signal }) {
  checkAborted(signal);
  if (isDescriptor(file)) {
    return yield* readPieces(file, signal);
  }
  const fd = yield operations.open.request(file, flag, 0o666);
  try {
    return yield* readPieces(fd, signal);
  } finally {
    yield close(fd);
  }
}

function* decoded(file, options) {
  const bytes = yield* readAll(file, options);
  return options.encoding && options.encoding !== 'buffer' ? bytes.toString(options.encoding) : bytes;
}

function readFile(file, options) {
  const given = optionsOf(options, { flag: 'r' });
  const target = isDescriptor(file) ? file : pathOf(file);
  operations.open.request('', given.flag);
  return decoded(target, given);
}

/** In pieces only where somebody may want to stop it. */
function* writePieces(fd, bytes, signal) {
  const limit = signal === undefined ? Number.POSITIVE_INFINITY : knownPiece;
  let written = 0;
  do {
    checkAborted(signal);
    written += yield writeRequest(fd, bytes, written, Math.min(limit, bytes.byteLength - written));
  } while (written < bytes.byteLength);
}

function* writeAll(file, bytes, { flag, mode, flush, signal }) {
  checkAborted(signal);
  if (isDescriptor(file)) {
    yield* writePieces(file, bytes, signal);
    return;
  }
  const fd = yield operations.open.request(file, flag, mode);
  try {
    yield* writePieces(fd, bytes, signal);
    if (flush) {
      yield operations.fsync.request(fd);
    }
  } finally {
    yield close(fd);
  }
}

function writeTo(flag) {
  return (file, data, options) => {
    const given = optionsOf(options, { encoding: 'utf8', mode: 0o666, flag });
    given.flag ||= flag;
    validateBoolean(given.flush ?? false, 'options.flush');
    const bytes = bytesOf(data, given.encoding, 'data');
    const target = isDescriptor(file) ? file : pathOf(file);
    operations.open.request('', given.flag, given.mode);
    return writeAll(target, bytes, given);
  };
}

function* truncated(path, length) {
  const fd = yield operations.open.request(path, 'r+');
  try {
    yield operations.ftruncate.request(fd, length);
  } finally {
    yield close(fd);
  }
}

function truncate(file, length = 0) {
  if (typeof file === 'number') {
    return operations.ftruncate.request(file, length);
  }
  validateInteger(length ?? 0, 'len');
  return truncated(pathOf(file), length ?? 0);
}

module.exports = { appendFile: writeTo('a'), readFile, truncate, writeFile: writeTo('w') };
