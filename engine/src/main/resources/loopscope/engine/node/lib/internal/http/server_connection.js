'use strict';
// One connection of a server: requests come out of its parser, responses go back in the same order.

const { FastBuffer } = require('internal/buffer/create');
const { codes } = require('internal/errors');
const { HTTPParser, freeParser, parsers, prepareError } = require('internal/http/parser');
const { isLenient } = require('internal/http/limits');
const { emitClose } = require('internal/http/response');
const { answerError } = require('internal/http/server_errors');
const { kNeedDrain, kUniqueHeaders } = require('internal/http/symbols');
const { continueExpression } = require('internal/http/tokens');
const { connectionReset } = require('internal/http/errors');
const { answered, handling, received } = require('internal/net/recording');
const { onStreamRead } = require('internal/net/transfers');

const kConnection = Symbol('http.connection');
const kConnections = Symbol('http.server.connections');
const kServerResponse = Symbol('ServerResponse');
const KEEP_ALIVE_BUFFER = 1000;

class Connection {
  outgoing = [];
  incoming = [];
  /** About how many bytes wait in responses whose turn has not come. */
  outgoingData = 0;
  requestsCount = 0;
  keepAliveTimeoutSet = false;

  constructor(server, socket, parser) {
    this.server = server;
    this.socket = socket;
    this.parser = parser;
  }

  read(chunk) {
    const { parser } = this;
    this.parsed(parser.execute(chunk), parser, chunk);
  }

  parsed(result, parser, chunk) {
    if (typeof result !== 'number') {
      prepareError(result, parser, chunk);
      onError.call(this.socket, result);
    } else if (parser.incoming?.upgrade) {
      this.switchProtocol(parser, chunk.slice(result));
    } else if (parser.incoming?.method === 'PRI') {
      this.socket.destroy();
    }
  }

  /** What follows is the program's business. */
  switchProtocol(parser, head) {
    const { server, socket } = this;
    const request = parser.incoming;
    for (const [event, listener] of Object.entries(listeners)) {
      socket.removeListener(event, listener);
    }
    parser.finish();
    freeParser(parser, request, socket);
    if (request.method !== 'CONNECT') {
      socket.readableFlowing = null;
      server.emit('upgrade', request, socket, head);
    } else if (server.listenerCount('connect') > 0) {
      socket.readableFlowing = null;
      server.emit('connect', request, socket, head);
    } else {
      socket.destroy();
    }
  }

  /** The head of a request has come. The answer is the parser's: 2 for another protocol, 0 otherwise. */
  receive(request, keepAlive) {
    const { server, socket } = this;
    this.resetTimeout();
    if (request.upgrade) {
      request.upgrade = request.method === 'CONNECT' || server.listenerCount('upgrade') > 0;
      if (request.upgrade) {
        return 2;
      }
    }
    this.incoming.push(request);
    this.pauseIfFull();
    const response = this.respondTo(request, keepAlive);
    if (socket._httpMessage) {
      this.outgoing.push(response);
    } else {
      response.assignSocket(socket);
    }
    response.on('finish', () => this.finished(request, response));
    handling(socket, request, response, () => this.dispatch(request, response));
    return 0;
  }

  /** A client that does not read its responses must not send more requests. */
  pauseIfFull() {
    const { socket } = this;
    if (!socket._paused &&
        (socket._writableState.needDrain || this.outgoingData >= socket.writableHighWaterMark)) {
      socket._paused = true;
      socket.pause();
    }
  }

  respondTo(request, keepAlive) {
    const { server, socket } = this;
    const response = new server[kServerResponse](request, {
      highWaterMark: socket.writableHighWaterMark, rejectNonStandardBodyWrites: server.rejectNonStandardBodyWrites,
    });
    response._keepAliveTimeout = server.keepAliveTimeout;
    response._maxRequestsPerSocket = server.maxRequestsPerSocket;
    response._onPendingData = (delta) => this.updateOutgoingData(delta);
    response.shouldKeepAlive = keepAlive;
    response[kUniqueHeaders] = server[kUniqueHeaders];
    return response;
  }

  dispatch(request, response) {
    const { server } = this;
    if (request.httpVersionMajor !== 1 || request.httpVersionMinor !== 1) {
      server.emit('request', request, response);
    } else if (server.requireHostHeader && request.headers.host === undefined) {
      response.writeHead(400, ['Connection', 'close']);
      response.end();
    } else if (this.isOneTooMany(response)) {
      server.emit('dropRequest', request, this.socket);
      response.writeHead(503);
      response.end();
    } else if (request.headers.expect !== undefined) {
      this.dispatchExpecting(request, response);
    } else {
      server.emit('request', request, response);
    }
  }

  isOneTooMany(response) {
    const max = this.server.maxRequestsPerSocket;
    if (typeof max !== 'number' || max <= 0) {
      return false;
    }
    this.requestsCount++;
    response.maxRequestsOnConnectionReached = max <= this.requestsCount;
    return max < this.requestsCount;
  }

  dispatchExpecting(request, response) {
    const { server } = this;
    if (continueExpression.test(request.headers.expect)) {
      response._expect_continue = true;
      if (server.listenerCount('checkContinue') > 0) {
        server.emit('checkContinue', request, response);
      } else {
        response.writeContinue();
        server.emit('request', request, response);
      }
    } else if (server.listenerCount('checkExpectation') > 0) {
      server.emit('checkExpectation', request, response);
    } else {
      response.writeHead(417);
      response.end();
    }
  }

  /** A response has gone out: the connection closes, waits, or sends the next one. */
  finished(request, response) {
    const { server, socket } = this;
    answered(response);
    this.incoming.shift();
    if (!request._consuming && !request._readableState.resumeScheduled) {
      request._dump();
    }
    response.detachSocket(socket);
    forget.call(request);
    process.nextTick(emitClose, response);
    if (response._last) {
      closeSoon(socket);
    } else if (this.outgoing.length > 0) {
      this.outgoing.shift().assignSocket(socket);
    } else if (server.keepAliveTimeout && typeof socket.setTimeout === 'function') {
      socket.setTimeout(server.keepAliveTimeout + KEEP_ALIVE_BUFFER);
      this.keepAliveTimeoutSet = true;
    }
  }

  resetTimeout() {
    if (this.keepAliveTimeoutSet) {
      this.socket.setTimeout(this.server.timeout || 0);
      this.keepAliveTimeoutSet = false;
    }
  }

  updateOutgoingData(delta) {
    this.outgoingData += delta;
    this.drained();
  }

  drained() {
    const { socket } = this;
    if (socket._paused && this.outgoingData <= socket.writableHighWaterMark) {
      socket._paused = false;
      socket.resume();
    }
    const message = socket._httpMessage;
    if (message && !message.finished && message[kNeedDrain]) {
      message[kNeedDrain] = false;
      message.emit('drain');
    }
  }

  /** The client has sent its last byte. */
  ended() {
    const { server, socket, parser } = this;
    const failure = parser.finish();
    if (failure !== undefined) {
      onError.call(socket, failure);
    } else if (!server.httpAllowHalfOpen) {
      socket.end();
    } else if (this.outgoing.length > 0) {
      this.outgoing.at(-1)._last = true;
    } else if (socket._httpMessage) {
      socket._httpMessage._last = true;
    } else {
      socket.end();
    }
  }

  closed() {
    freeParser(this.socket.parser, null, this.socket);
    while (this.incoming.length > 0) {
      this.incoming.shift().destroy(connectionReset('aborted'));
    }
  }
}

function closeSoon(socket) {
  if (typeof socket.destroySoon === 'function') {
    socket.destroySoon();
  } else {
    socket.end();
  }
}

/** Lets go of a request once it has been read. */
function forget() {
  const parser = this.socket?.parser;
  if (parser?.incoming !== this) {
    return;
  }
  if (this.readableEnded) {
    parser.incoming = null;
  } else {
    this.on('end', forget);
  }
}

function onError(error) {
  answerError(this, error, onError);
}

function onRequestTimeout(socket) {
  onError.call(socket, new codes.ERR_HTTP_REQUEST_TIMEOUT());
}

const listeners = {
  timeout() {
    const request = this.parser?.incoming;
    const requestHeard = request && !request.complete && request.emit('timeout', this);
    const responseHeard = this._httpMessage?.emit('timeout', this);
    const serverHeard = this.server.emit('timeout', this);
    if (!requestHeard && !responseHeard && !serverHeard) {
      this.destroy();
    }
  },
  data(chunk) {
    this[kConnection].read(chunk);
  },
  error: onError,
  end() {
    this[kConnection].ended();
  },
  close() {
    this[kConnection].closed();
  },
  drain() {
    this[kConnection].drained();
  },
};

/** Whether the parser alone wants the socket's bytes, and at once. */
function isForParser({ _events, _readableState, destroyed }) {
  return _events.data === listeners.data && _events.readable === undefined && !destroyed &&
    _readableState.flowing && _readableState.length === 0;
}

/** A handle's `onread` that feeds the parser past the stream, as Node does, while nobody else listens to the stream. */
function onConnectionRead(count, bytes) {
  const socket = this.owner;
  if (count > 0 && isForParser(socket)) {
    socket._unrefTimer();
    received(socket, count);
    socket[kConnection].read(new FastBuffer(bytes));
  } else {
    onStreamRead.call(this, count, bytes);
  }
}

function onIncoming(request, keepAlive) {
  return this.socket[kConnection].receive(request, keepAlive);
}

function socketSetEncoding() {
  throw new codes.ERR_HTTP_SOCKET_ENCODING();
}

/** A listener of 'connection': makes the socket speak HTTP. */
function connectionListener(socket) {
  socket.server = this;
  if (this.timeout && typeof socket.setTimeout === 'function') {
    socket.setTimeout(this.timeout);
  }
  const parser = parsers.alloc();
  const lenient = this.insecureHTTPParser ?? isLenient() ? HTTPParser.kLenientAll : HTTPParser.kLenientNone;
  parser.initialize(HTTPParser.REQUEST, this, this.maxHeaderSize || 0, lenient, this[kConnections]);
  parser.socket = socket;
  socket.parser = parser;
  if (typeof this.maxHeadersCount === 'number') {
    parser.maxHeaderPairs = this.maxHeadersCount << 1;
  }
  parser.onIncoming = onIncoming;
  socket[kConnection] = new Connection(this, socket, parser);
  for (const event in listeners) {
    socket.on(event, listeners[event]);
  }
  socket.setEncoding = socketSetEncoding;
  socket._paused = false;
  if (socket._handle?.onread === onStreamRead) {
    socket._handle.onread = onConnectionRead;
  }
}

module.exports = { connectionListener, kConnections, kServerResponse, onRequestTimeout };
