'use strict';
// IncomingMessage: a request as the server sees it, a response as the client does.

const { Readable, finished } = require('stream');
const { addLine, addLineDistinct } = require('internal/http/field_lines');
const { readStart } = require('internal/http/parser');

const kHeaders = Symbol('kHeaders');
const kHeadersDistinct = Symbol('kHeadersDistinct');
const kHeadersCount = Symbol('kHeadersCount');
const kTrailers = Symbol('kTrailers');
const kTrailersDistinct = Symbol('kTrailersDistinct');
const kTrailersCount = Symbol('kTrailersCount');

function IncomingMessage(socket) {
  Readable.call(this, socket ? { highWaterMark: socket.readableHighWaterMark } : undefined);
  this._readableState.readingMore = true;
  this.socket = socket;
  this.httpVersionMajor = null;
  this.httpVersionMinor = null;
  this.httpVersion = null;
  this.complete = false;
  this[kHeaders] = null;
  this[kHeadersCount] = 0;
  this.rawHeaders = [];
  this[kTrailers] = null;
  this[kTrailersCount] = 0;
  this.rawTrailers = [];
  this.joinDuplicateHeaders = false;
  this.aborted = false;
  this.upgrade = null;
  this.url = '';
  this.method = null;
  this.statusCode = null;
  this.statusMessage = null;
  this.client = socket;
  this._consuming = false;
  this._dumped = false;
}
Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
Object.setPrototypeOf(IncomingMessage, Readable);

/** A property that is made of raw lines when first read. */
function madeOf(lines, count, kept, add, create) {
  return {
    __proto__: null,
    get() {
      if (!this[kept]) {
        const target = create();
        const raw = this[lines];
        for (let i = 0; i < this[count]; i += 2) {
          add.call(this, raw[i], raw[i + 1], target);
        }
        this[kept] = target;
      }
      return this[kept];
    },
    set(value) {
      this[kept] = value;
    },
  };
}

function addHeaderLine(field, value, target) {
  addLine(target, field, value, this.joinDuplicateHeaders);
}

function addHeaderLineDistinct(field, value, target) {
  addLineDistinct(target, field, value);
}

const plain = () => ({});
const bare = () => ({ __proto__: null });

Object.defineProperties(IncomingMessage.prototype, {
  connection: {
    __proto__: null,
    get() {
      return this.socket;
    },
    set(value) {
      this.socket = value;
    },
  },
  headers: madeOf('rawHeaders', kHeadersCount, kHeaders, addHeaderLine, plain),
  headersDistinct: madeOf('rawHeaders', kHeadersCount, kHeadersDistinct, addHeaderLineDistinct, bare),
  trailers: madeOf('rawTrailers', kTrailersCount, kTrailers, addHeaderLine, plain),
  trailersDistinct: madeOf('rawTrailers', kTrailersCount, kTrailersDistinct, addHeaderLineDistinct, bare),
});

Object.assign(IncomingMessage.prototype, {
  setTimeout(msecs, callback) {
    if (callback) {
      this.on('timeout', callback);
    }
    this.socket.setTimeout(msecs);
    return this;
  },

  /** The parser pushes; reading only has to let the socket flow. */
  _read() {
    if (!this._consuming) {
      this._readableState.readingMore = false;
      this._consuming = true;
    }
    if (this.socket.readable) {
      readStart(this.socket);
    }
  },

  /** A message that is not complete takes its connection along. */
  _destroy(error, callback) {
    if (!this.readableEnded || !this.complete) {
      this.aborted = true;
      this.emit('aborted');
    }
    if (this.socket && !this.socket.destroyed && this.aborted) {
      this.socket.destroy(error);
      const cleanup = finished(this.socket, (failure) => {
        const reason = failure?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? null : failure;
        cleanup();
        process.nextTick(destroyed, this, reason || error, callback);
      });
    } else {
      process.nextTick(destroyed, this, error, callback);
    }
  },

  _addHeaderLines(lines, count) {
    if (!lines || lines.length === 0) {
      return;
    }
    const kept = this.complete ? kTrailers : kHeaders;
    this[this.complete ? 'rawTrailers' : 'rawHeaders'] = lines;
    this[this.complete ? kTrailersCount : kHeadersCount] = count;
    if (this[kept]) {
      for (let i = 0; i < count; i += 2) {
        this._addHeaderLine(lines[i], lines[i + 1], this[kept]);
      }
    }
  },

  _addHeaderLine: addHeaderLine,
  _addHeaderLineDistinct: addHeaderLineDistinct,

  /** Throws the body away. */
  _dump() {
    if (!this._dumped) {
      this._dumped = true;
      this.removeAllListeners('data');
      this.resume();
    }
  },
});

/** Without a listener the error stays silent: an aborted message must not end the program. */
function destroyed(message, error, callback) {
  callback(message.listenerCount('error') === 0 ? undefined : error);
}

module.exports = { IncomingMessage };
