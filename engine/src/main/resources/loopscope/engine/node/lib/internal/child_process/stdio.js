'use strict';
// The stdio option: for each of a child's streams, a new pipe, nothing, or a descriptor of this process.

const { codes } = require('internal/errors');
const { inspect } = require('util');

const standard = 3;

function words(stdio) {
  if (typeof stdio !== 'string') {
    return stdio;
  }
  switch (stdio) {
    case 'ignore':
    case 'overlapped':
    case 'pipe':
      return [stdio, stdio, stdio];
    case 'inherit':
      return [0, 1, 2];
    default:
      throw new codes.ERR_INVALID_ARG_VALUE('stdio', stdio);
  }
}

function descriptorOf(stream) {
  if (typeof stream === 'number') {
    return stream;
  }
  const fd = stream?.fd ?? stream?._handle?.fd;
  return Number.isInteger(fd) && fd >= 0 ? fd : undefined;
}

function entryOf(stream, index, isSync) {
  if (stream === undefined || stream === null) {
    return index < standard ? 'pipe' : 'ignore';
  }
  switch (stream) {
    case 'ignore':
    case 'pipe':
    case 'ipc':
      return stream;
    case 'overlapped':
      return 'pipe';
    case 'inherit':
      return index;
    default:
  }
  if (typeof stream !== 'string' && descriptorOf(stream) !== undefined) {
    return descriptorOf(stream);
  }
  if (ArrayBuffer.isView(stream) || typeof stream === 'string') {
    if (isSync) {
      return { input: stream };
    }
    throw new codes.ERR_INVALID_SYNC_FORK_INPUT(inspect(stream));
  }
  throw new codes.ERR_INVALID_ARG_VALUE('stdio', stream);
}

/** One entry for each stream, at least three: `'pipe'`, `'ignore'`, a descriptor, or (sync) `{ input }`. */
function stdioOf(stdio, isSync) {
  const given = words(stdio ?? 'pipe');
  if (!Array.isArray(given)) {
    throw new codes.ERR_INVALID_ARG_VALUE('stdio', stdio);
  }
  const entries = Array.from({ length: Math.max(standard, given.length) }, (_, index) =>
    entryOf(given[index], index, isSync));
  const channels = entries.filter((entry) => entry === 'ipc').length;
  if (channels > 0 && isSync) {
    throw new codes.ERR_IPC_SYNC_FORK();
  }
  if (channels > 1) {
    throw new codes.ERR_IPC_ONE_PIPE();
  }
  return entries;
}

module.exports = { stdioOf };
