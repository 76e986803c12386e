'use strict';
// node:http.

const agent = require('internal/http/agent');
const { ClientRequest } = require('internal/http/client');
const { IncomingMessage } = require('internal/http/incoming');
const { maxHeaderSize } = require('internal/http/limits');
const { OutgoingMessage } = require('internal/http/outgoing');
const { methods, parsers } = require('internal/http/parser');
const { ServerResponse } = require('internal/http/response');
const { Server } = require('internal/http/server');
const { connectionListener } = require('internal/http/server_connection');
const STATUS_CODES = require('internal/http/status_codes');
const { validateHeaderName, validateHeaderValue } = require('internal/http/tokens');

function createServer(options, requestListener) {
  return new Server(options, requestListener);
}

function request(url, options, callback) {
  return new ClientRequest(url, options, callback);
}

function get(url, options, callback) {
  const req = request(url, options, callback);
  req.end();
  return req;
}

module.exports = {
  _connectionListener: connectionListener,
  METHODS: methods.toSorted(),
  STATUS_CODES,
  Agent: agent.Agent,
  ClientRequest,
  IncomingMessage,
  OutgoingMessage,
  Server,
  ServerResponse,
  createServer,
  validateHeaderName,
  validateHeaderValue,
  get,
  request,
  setMaxIdleHTTPParsers(max) {
    require('internal/validators').validateInteger(max, 'max', 1);
    parsers.max = max;
  },
};

Object.defineProperties(module.exports, {
  maxHeaderSize: { __proto__: null, configurable: true, enumerable: true, get: maxHeaderSize },
  globalAgent: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => agent.globalAgent,
    set(value) {
      agent.globalAgent = value;
    },
  },
});
