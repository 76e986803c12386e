'use strict';
// ServerResponse: what a server answers.

const { codes } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { OutgoingMessage } = require('internal/http/outgoing');
const { checkNotSent } = require('internal/http/outgoing_headers');
const STATUS_CODES = require('internal/http/status_codes');
const { answering } = require('internal/net/recording');
const { kOutHeaders } = require('internal/http/symbols');
const { checkInvalidHeaderChar, chunkExpression } = require('internal/http/tokens');

function ServerResponse(req, options) {
  OutgoingMessage.call(this, options);
  if (req.method === 'HEAD') {
    this._hasBody = false;
  }
  this.req = req;
  this.sendDate = true;
  this._sent100 = false;
  this._expect_continue = false;
  if (req.httpVersionMajor < 1 || req.httpVersionMinor < 1) {
    this.useChunkedEncodingByDefault = chunkExpression.test(req.headers.te);
    this.shouldKeepAlive = false;
  }
}
Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ServerResponse, OutgoingMessage);

function emitClose(response) {
  if (!response._closed) {
    response.destroyed = true;
    response._closed = true;
    response.emit('close');
  }
}

function onSocketClose() {
  if (this._httpMessage) {
    emitClose(this._httpMessage);
  }
}

/** Fields given to writeHead join those that were set before. */
function mergeHeaders(response, given) {
  if (Array.isArray(given)) {
    if (given.length % 2 !== 0) {
      throw new codes.ERR_INVALID_ARG_VALUE('headers', given);
    }
    for (let i = 0; i < given.length; i += 2) {
      if (given[i]) {
        response.setHeader(given[i], given[i + 1]);
      }
    }
  } else if (given) {
    Object.keys(given).filter(Boolean).forEach((name) => response.setHeader(name, given[name]));
  }
  return response[kOutHeaders];
}

function isBodiless(statusCode) {
  return statusCode === 204 || statusCode === 304 || (statusCode >= 100 && statusCode <= 199);
}

const methods = {
  statusCode: 200,
  statusMessage: undefined,

  assignSocket(socket) {
    if (socket._httpMessage) {
      throw new codes.ERR_HTTP_SOCKET_ASSIGNED();
    }
    socket._httpMessage = this;
    socket.on('close', onSocketClose);
    this.socket = socket;
    this.emit('socket', socket);
    this._flush();
  },

  detachSocket(socket) {
    socket.removeListener('close', onSocketClose);
    socket._httpMessage = null;
    this.socket = null;
  },

  writeContinue(callback) {
    this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'ascii', callback);
    this._sent100 = true;
  },

  writeProcessing(callback) {
    this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'ascii', callback);
  },

  writeEarlyHints(hints, callback) {
    validateObject(hints, 'hints');
    if (hints.link === null || hints.link === undefined) {
      return;
    }
    const link = require('internal/http/link').validateLinkHeaderValue(hints.link);
    if (link.length === 0) {
      return;
    }
    const others = Object.keys(hints).filter((name) => name !== 'link').map((name) => `${name}: ${hints[name]}\r\n`);
    this._writeRaw(`HTTP/1.1 103 Early Hints\r\nLink: ${link}\r\n${others.join('')}\r\n`, 'ascii', callback);
  },

  _implicitHeader() {
    this.writeHead(this.statusCode);
  },

  writeHead(statusCode, reason, headers) {
    checkNotSent(this, 'write');
    const status = statusCode | 0;
    if (status < 100 || status > 999) {
      throw new codes.ERR_HTTP_INVALID_STATUS_CODE(statusCode);
    }
    let given = headers;
    if (typeof reason === 'string') {
      this.statusMessage = reason;
    } else {
      this.statusMessage ||= STATUS_CODES[status] || 'unknown';
      given ??= reason;
    }
    this.statusCode = status;
    const fields = this[kOutHeaders] ? mergeHeaders(this, given) : given;
    if (checkInvalidHeaderChar(this.statusMessage)) {
      throw new codes.ERR_INVALID_CHAR('statusMessage');
    }
    if (isBodiless(status)) {
      this._hasBody = false;
    }
    // The client may still send the body it was never asked for.
    if (this._expect_continue && !this._sent100) {
      this.shouldKeepAlive = false;
    }
    this._storeHeader(`HTTP/1.1 ${status} ${this.statusMessage}\r\n`, fields);
    answering(this, status, this._header);
    return this;
  },
};

Object.assign(ServerResponse.prototype, methods, { writeHeader: methods.writeHead });

module.exports = { ServerResponse, emitClose };
