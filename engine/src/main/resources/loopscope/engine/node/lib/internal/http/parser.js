'use strict';
// The parser of messages as http uses it: it makes an IncomingMessage of each head and feeds it.

const { FastBuffer } = require('internal/buffer/create');
const limits = require('internal/http/limits');
const binding = internalBinding('http_parser');

const REQUEST = 1;
const RESPONSE = 2;
const MAX_HEADER_PAIRS = 2000;
const methods = binding.methods();
const allMethods = binding.allMethods();
const kIncomingMessage = Symbol('IncomingMessage');

// Where a parser keeps the functions that hear of the parts of a message.
const kOnMessageBegin = 0;
const kOnHeaders = 1;
const kOnHeadersComplete = 2;
const kOnBody = 3;
const kOnMessageComplete = 4;
const kOnExecute = 5;
const kOnTimeout = 6;

function parseError([code, reason, bytesParsed]) {
  const error = new Error('Parse Error');
  error.bytesParsed = bytesParsed;
  error.code = code;
  error.reason = reason;
  return error;
}

/** One connection's parser; which may serve another connection afterwards. */
class HTTPParser {
  #native;
  #chunk;
  #connections;

  initialize(type, resource, maxHeaderSize = 0, lenient = 0, connections = undefined) {
    this.#native = binding.create(this, type === REQUEST, maxHeaderSize || limits.maxHeaderSize(), lenient > 0);
    this.#connections = connections;
    connections?.add(this);
  }

  /** The number of bytes parsed, or an Error. */
  execute(chunk) {
    const outer = this.#chunk;
    this.#chunk = chunk;
    try {
      const result = binding.execute(this.#native, chunk.buffer, chunk.byteOffset, chunk.byteLength);
      return typeof result === 'number' ? result : parseError(result);
    } finally {
      this.#chunk = outer;
    }
  }

  /** Undefined, or an Error when a message is incomplete. */
  finish() {
    const failure = binding.finish(this.#native);
    return failure === undefined ? undefined : parseError(failure);
  }

  /** The bytes of the chunk being parsed, from a position in its ArrayBuffer on. */
  slice(start, length) {
    return new FastBuffer(this.#chunk.buffer, start, length);
  }

  getCurrentBuffer() {
    return this.#chunk;
  }

  /** For how many milliseconds the message has been arriving. */
  duration() {
    return binding.milliseconds(this.#native);
  }

  headersCompleted() {
    return binding.isHeadComplete(this.#native);
  }

  remove() {
    this.#connections?.remove(this);
    this.#connections = undefined;
  }

  close() {}

  free() {}

  pause() {}

  resume() {}

  consume() {}

  unconsume() {}
}

Object.assign(HTTPParser, {
  REQUEST, RESPONSE, kOnMessageBegin, kOnHeaders, kOnHeadersComplete, kOnBody, kOnMessageComplete, kOnExecute, kOnTimeout,
  kLenientNone: 0, kLenientHeaders: 1, kLenientChunkedLength: 2, kLenientKeepAlive: 4, kLenientTransferEncoding: 8,
  kLenientVersion: 16, kLenientDataAfterClose: 32, kLenientOptionalLFAfterCR: 64, kLenientOptionalCRLFAfterChunk: 128,
  kLenientOptionalCRBeforeLF: 256, kLenientSpacesAfterChunkSize: 512, kLenientAll: 1023,
});

binding.setCallbacks(
  function onHead(major, minor, headers, method, url, statusCode, statusMessage, upgrade, shouldKeepAlive) {
    return this[kOnHeadersComplete]?.(
      major, minor, headers, method, url, statusCode, statusMessage, upgrade, shouldKeepAlive);
  },
  function onBody(start, length) {
    this[kOnBody]?.(this.slice(start, length));
  },
  function onComplete(trailers) {
    if (trailers !== undefined) {
      this[kOnHeaders]?.(trailers, '');
    }
    this[kOnMessageComplete]?.();
  },
);

function readStart(socket) {
  if (socket && !socket._paused && socket.readable) {
    socket.resume();
  }
}

function readStop(socket) {
  socket?.pause();
}

function parserOnHeaders(trailers) {
  this._headers = trailers;
}

function parserOnHeadersComplete(
  major, minor, headers, method, url, statusCode, statusMessage, upgrade, shouldKeepAlive) {
  const { socket, maxHeaderPairs } = this;
  const server = socket?.server;
  const Message = server?.[kIncomingMessage] ?? require('internal/http/incoming').IncomingMessage;
  const incoming = new Message(socket);
  this.incoming = incoming;
  incoming.httpVersionMajor = major;
  incoming.httpVersionMinor = minor;
  incoming.httpVersion = `${major}.${minor}`;
  incoming.joinDuplicateHeaders = server?.joinDuplicateHeaders || this.joinDuplicateHeaders;
  incoming.upgrade = upgrade;
  incoming._addHeaderLines(
    headers, maxHeaderPairs > 0 && headers.length > maxHeaderPairs ? maxHeaderPairs : headers.length);
  if (method !== undefined) {
    incoming.url = url;
    incoming.method = allMethods[method];
  } else {
    incoming.statusCode = statusCode;
    incoming.statusMessage = statusMessage;
  }
  return this.onIncoming(incoming, shouldKeepAlive);
}

function parserOnBody(chunk) {
  const { incoming } = this;
  if (incoming !== null && !incoming._dumped && !incoming.push(chunk)) {
    readStop(this.socket);
  }
}

function parserOnMessageComplete() {
  const { incoming } = this;
  if (incoming !== null) {
    incoming.complete = true;
    if (this._headers.length > 0) {
      incoming._addHeaderLines(this._headers, this._headers.length);
      this._headers = [];
    }
    incoming.push(null);
  }
  readStart(this.socket);
}

function clean(parser) {
  parser._headers = [];
  parser._url = '';
  parser.socket = null;
  parser.incoming = null;
  parser.outgoing = null;
  parser.maxHeaderPairs = MAX_HEADER_PAIRS;
  parser[kOnMessageBegin] = null;
  parser[kOnExecute] = null;
  parser[kOnTimeout] = null;
  parser._consumed = false;
  parser.onIncoming = null;
  parser.joinDuplicateHeaders = null;
}

function create() {
  const parser = new HTTPParser();
  clean(parser);
  parser[kOnHeaders] = parserOnHeaders;
  parser[kOnHeadersComplete] = parserOnHeadersComplete;
  parser[kOnBody] = parserOnBody;
  parser[kOnMessageComplete] = parserOnMessageComplete;
  return parser;
}

/** Parsers that wait for their next connection. */
const parsers = {
  name: 'parsers',
  max: 1000,
  list: [],
  alloc() {
    return this.list.pop() ?? create();
  },
  free(parser) {
    if (this.list.length >= this.max) {
      return false;
    }
    this.list.push(parser);
    return true;
  },
};

/** Takes a parser from its message and its socket. */
function freeParser(parser, message, socket) {
  if (parser) {
    clean(parser);
    parser.remove();
    parsers.free(parser);
  }
  if (message) {
    message.parser = null;
  }
  if (socket) {
    socket.parser = null;
  }
}

function prepareError(error, parser, rawPacket) {
  error.rawPacket = rawPacket || parser.getCurrentBuffer();
  if (typeof error.reason === 'string') {
    error.message = `Parse Error: ${error.reason}`;
  }
}

module.exports = {
  HTTPParser, allMethods, freeParser, kIncomingMessage, methods, parsers, prepareError, readStart,
  readStop,
};
