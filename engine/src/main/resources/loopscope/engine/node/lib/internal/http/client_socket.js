'use strict';
// A client's connection while it serves one request.

const { finished } = require('stream');
const { HTTPParser, freeParser, parsers, prepareError } = require('internal/http/parser');
const { onResponseTimeout, receiveResponse } = require('internal/http/client_response');
const { connectionReset } = require('internal/http/errors');
const { isLenient } = require('internal/http/limits');
const { kNeedDrain } = require('internal/http/symbols');

const kError = Symbol('kError');

function emitError(request, error) {
  request.emit('error', error);
}

function emitClose(request) {
  request._closed = true;
  request.emit('close');
}

function endParser(parser, request, socket) {
  if (parser) {
    parser.finish();
    freeParser(parser, request, socket);
  }
}

function isInformational(status) {
  return status >= 100 && status < 200 && status !== 101;
}

function hangUp(request) {
  if (!request.socket._hadError) {
    request.socket._hadError = true;
    emitError(request, connectionReset('socket hang up'));
  }
}

function removeReading(socket) {
  socket.removeListener('data', listeners.data);
  socket.removeListener('end', listeners.end);
}

function failParsing(socket, request, parser, error, chunk) {
  prepareError(error, parser, chunk);
  freeParser(parser, request, socket);
  removeReading(socket);
  socket.destroy();
  request.socket._hadError = true;
  emitError(request, error);
}

/** 101, or the answer to CONNECT: the connection is the program's from now on. */
function switchProtocol(socket, request, parser, head) {
  const response = parser.incoming;
  request.res = response;
  removeReading(socket);
  socket.removeListener('drain', listeners.drain);
  if (request.timeoutCb) {
    socket.removeListener('timeout', request.timeoutCb);
  }
  socket.removeListener('timeout', onResponseTimeout);
  endParser(parser, request, socket);
  const event = request.method === 'CONNECT' ? 'connect' : 'upgrade';
  if (request.listenerCount(event) === 0) {
    socket.destroy();
    return;
  }
  request.upgradeOrConnect = true;
  socket.emit('agentRemove');
  socket.removeListener('close', listeners.close);
  socket.removeListener('error', listeners.error);
  socket._httpMessage = null;
  socket.readableFlowing = null;
  request.emit(event, response, socket, head);
  request.destroyed = true;
  emitClose(request);
}

const listeners = {
  error(error) {
    const request = this._httpMessage;
    if (request) {
      request.socket._hadError = true;
      emitError(request, error);
    }
    endParser(this.parser, request, this);
    removeReading(this);
    this.destroy();
  },

  data(chunk) {
    const request = this._httpMessage;
    const { parser } = this;
    const result = parser.execute(chunk);
    if (typeof result !== 'number') {
      failParsing(this, request, parser, result, chunk);
    } else if (parser.incoming?.upgrade) {
      switchProtocol(this, request, parser, chunk.slice(result));
    } else if (parser.incoming?.complete && !isInformational(parser.incoming.statusCode)) {
      removeReading(this);
      this.removeListener('drain', listeners.drain);
      freeParser(parser, request, this);
    }
  },

  end() {
    const request = this._httpMessage;
    if (!request.res) {
      hangUp(request);
    }
    endParser(this.parser, request, this);
    this.destroy();
  },

  close() {
    const request = this._httpMessage;
    const { parser } = this;
    const response = request.res;
    request.destroyed = true;
    if (response) {
      if (!response.complete) {
        response.destroy(connectionReset('aborted'));
      }
      emitClose(request);
      if (!response.aborted && response.readable) {
        response.push(null);
      }
    } else {
      hangUp(request);
      emitClose(request);
    }
    request.outputData.length = 0;
    endParser(parser, request, this);
  },

  drain() {
    const message = this._httpMessage;
    if (message && !message.finished && message[kNeedDrain]) {
      message[kNeedDrain] = false;
      message.emit('drain');
    }
  },
};

function emitRequestTimeout() {
  this._httpMessage?.emit('timeout');
}

/** Passes the socket's timeout on to the request. */
function listenForTimeout(request) {
  if (request.timeoutCb) {
    return;
  }
  request.timeoutCb = emitRequestTimeout;
  if (request.socket) {
    request.socket.once('timeout', emitRequestTimeout);
  } else {
    request.on('socket', (socket) => socket.once('timeout', emitRequestTimeout));
  }
}

function onIncoming(response, shouldKeepAlive) {
  return receiveResponse(this.socket, response, shouldKeepAlive);
}

function start(request, socket) {
  const parser = parsers.alloc();
  request.socket = socket;
  const lenient = request.insecureHTTPParser ?? isLenient() ? HTTPParser.kLenientAll : HTTPParser.kLenientNone;
  parser.initialize(HTTPParser.RESPONSE, request, request.maxHeaderSize || 0, lenient);
  parser.socket = socket;
  parser.outgoing = request;
  request.parser = parser;
  socket.parser = parser;
  socket._httpMessage = request;
  if (typeof request.maxHeadersCount === 'number') {
    parser.maxHeaderPairs = request.maxHeadersCount << 1;
  }
  parser.joinDuplicateHeaders = request.joinDuplicateHeaders;
  parser.onIncoming = onIncoming;
  for (const event in listeners) {
    socket.on(event, listeners[event]);
  }
  if (request.timeout !== undefined || request.agent?.options?.timeout) {
    listenForTimeout(request);
  }
  request.emit('socket', socket);
}

/** The request was given up, or got no connection. */
function fail(request, error) {
  const reason = !request.aborted && !error ? connectionReset('socket hang up') : error;
  if (reason) {
    emitError(request, reason);
  }
  emitClose(request);
}

function assignSocket(request, socket, error) {
  if (!request.destroyed && !error) {
    start(request, socket);
    request._flush();
    return;
  }
  request.destroyed = true;
  const reason = error || request[kError];
  if (!socket) {
    fail(request, reason);
  } else if (!error && request.agent && !socket.destroyed) {
    socket.emit('free');
    fail(request, reason);
  } else {
    finished(socket.destroy(reason), (failure) => {
      fail(request, (failure?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? null : failure) || error);
    });
  }
}

/** The response has come and the request has gone: the connection is free. */
function release(request) {
  const { socket } = request;
  if (request.timeoutCb) {
    socket.setTimeout(0, request.timeoutCb);
    request.timeoutCb = null;
  }
  socket.removeListener('close', listeners.close);
  socket.removeListener('error', listeners.error);
  removeReading(socket);
  process.nextTick(emitFree, request);
  request.destroyed = true;
  if (request.res) {
    request.res.socket = null;
  }
}

function emitFree(request) {
  emitClose(request);
  request.socket?.emit('free');
}

module.exports = { assignSocket, kError, listenForTimeout, release };
