'use strict';
// The head of a message as text, with the fields that follow from what the program has said and left unsaid.

const { codes } = require('internal/errors');
const { chunkExpression, validateHeaderName, validateHeaderValue } = require('internal/http/tokens');
const { utcDate } = require('internal/http/date');
const { kOutHeaders, kUniqueHeaders } = require('internal/http/symbols');

const closeExpression = /(?:^|\W)close(?:$|\W)/i;

/** Takes note of a field that steers how the message is sent. */
function notice(message, block, field, value) {
  switch (field.toLowerCase()) {
    case 'connection':
      block.connection = true;
      message._removedConnection = false;
      if (closeExpression.test(value)) {
        message._last = true;
      } else {
        message.shouldKeepAlive = true;
      }
      break;
    case 'transfer-encoding':
      block.encoding = true;
      message._removedTE = false;
      if (chunkExpression.test(value)) {
        message.chunkedEncoding = true;
      }
      break;
    case 'content-length':
      block.length = true;
      message._contentLength = +value;
      message._removedContLen = false;
      break;
    case 'date':
      block.date = true;
      break;
    case 'expect':
      block.expect = true;
      break;
    case 'trailer':
      block.trailer = true;
      break;
    case 'keep-alive':
      message._defaultKeepAlive = false;
      break;
  }
}

function addLine(message, block, field, value, validate) {
  if (validate) {
    validateHeaderValue(field, value);
  }
  block.text += `${field}: ${value}\r\n`;
  if (field.length >= 4 && field.length <= 17) {
    notice(message, block, field, value);
  }
}

function latin1(value) {
  return Buffer.from(value, 'latin1');
}

/** The value of Content-Disposition is Latin-1 when the length is known: RFC 6266. */
function encoded(message, field, value) {
  if (field.length === 19 && message._contentLength && field.toLowerCase() === 'content-disposition') {
    return Array.isArray(value) ? value.map(latin1) : latin1(value);
  }
  return value;
}

function addField(message, block, field, given, validate) {
  if (validate) {
    validateHeaderName(field);
  }
  const value = encoded(message, field, given);
  if (!Array.isArray(value)) {
    addLine(message, block, field, value, validate);
    return;
  }
  const name = field.toLowerCase();
  if ((value.length >= 2 && name === 'cookie') || message[kUniqueHeaders]?.has(name)) {
    addLine(message, block, field, value.join('; '), validate);
  } else {
    value.forEach((each) => addLine(message, block, field, each, validate));
  }
}

function addFields(message, block, headers) {
  if (headers === message[kOutHeaders]) {
    for (const key in headers) {
      const entry = headers[key];
      addField(message, block, entry[0], entry[1], false);
    }
  } else if (!Array.isArray(headers)) {
    Object.keys(headers).forEach((key) => addField(message, block, key, headers[key], true));
  } else if (Array.isArray(headers[0])) {
    headers.forEach(([field, value]) => addField(message, block, field, value, true));
  } else if (headers.length % 2 !== 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('headers', headers);
  } else {
    for (let i = 0; i < headers.length; i += 2) {
      addField(message, block, headers[i], headers[i + 1], true);
    }
  }
}

/** RFC 9112, section 9.6: says whether the connection stays. */
function addConnection(message, block) {
  if (message._removedConnection) {
    message._last = !message.shouldKeepAlive;
    return;
  }
  if (block.connection) {
    return;
  }
  const stays = message.shouldKeepAlive && (block.length || message.useChunkedEncodingByDefault || message.agent);
  if (!stays) {
    message._last = true;
    block.text += 'Connection: close\r\n';
  } else if (message.maxRequestsOnConnectionReached) {
    block.text += 'Connection: close\r\n';
  } else {
    block.text += 'Connection: keep-alive\r\n';
    if (message._keepAliveTimeout && message._defaultKeepAlive) {
      const max = ~~message._maxRequestsPerSocket > 0 ? `, max=${message._maxRequestsPerSocket}` : '';
      block.text += `Keep-Alive: timeout=${Math.floor(message._keepAliveTimeout / 1000)}${max}\r\n`;
    }
  }
}

/** RFC 9112, section 6: says where the body ends. */
function addFraming(message, block) {
  if (block.length || block.encoding) {
    return;
  }
  if (!message._hasBody) {
    message.chunkedEncoding = false;
  } else if (!message.useChunkedEncodingByDefault) {
    message._last = true;
  } else if (!block.trailer && !message._removedContLen && typeof message._contentLength === 'number') {
    block.text += `Content-Length: ${message._contentLength}\r\n`;
  } else if (!message._removedTE) {
    block.text += 'Transfer-Encoding: chunked\r\n';
    message.chunkedEncoding = true;
  } else {
    message._last = true;
  }
}

/** Makes the head of the message; it goes out with the first bytes of the body. */
function storeHeader(firstLine, headers) {
  const block = {
    text: firstLine, connection: false, length: false, encoding: false, date: false, expect: false, trailer: false,
  };
  if (headers) {
    addFields(this, block, headers);
  }
  if (this.sendDate && !block.date) {
    block.text += `Date: ${utcDate()}\r\n`;
  }
  if (this.chunkedEncoding && (this.statusCode === 204 || this.statusCode === 304)) {
    this.chunkedEncoding = false;
    this.shouldKeepAlive = false;
  }
  addConnection(this, block);
  addFraming(this, block);
  if (this.chunkedEncoding !== true && block.trailer) {
    throw new codes.ERR_HTTP_TRAILER_INVALID();
  }
  this._header = `${block.text}\r\n`;
  this._headerSent = false;
  if (block.expect) {
    this._send('');
  }
}

module.exports = { storeHeader };
