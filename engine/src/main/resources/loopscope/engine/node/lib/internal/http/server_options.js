'use strict';
// The options of http.createServer(), checked and kept on the server.

const { codes } = require('internal/errors');
const { validateBoolean, validateInteger } = require('internal/validators');
const { IncomingMessage } = require('internal/http/incoming');
const { ServerResponse } = require('internal/http/response');
const { kIncomingMessage } = require('internal/http/parser');
const { kServerResponse } = require('internal/http/server_connection');

function integer(options, name, fallback) {
  if (options[name] === undefined) {
    return fallback;
  }
  validateInteger(options[name], name, 0);
  return options[name];
}

function flag(options, name, fallback) {
  if (options[name] === undefined) {
    return fallback;
  }
  validateBoolean(options[name], `options.${name}`);
  return options[name];
}

/** Shared with https: called on the server. */
function storeHTTPOptions(options) {
  this[kIncomingMessage] = options.IncomingMessage || IncomingMessage;
  this[kServerResponse] = options.ServerResponse || ServerResponse;
  this.maxHeaderSize = integer(options, 'maxHeaderSize', undefined);
  this.insecureHTTPParser = flag(options, 'insecureHTTPParser', undefined);
  this.requestTimeout = integer(options, 'requestTimeout', 300_000);
  this.headersTimeout = integer(options, 'headersTimeout', Math.min(60_000, this.requestTimeout));
  if (this.requestTimeout > 0 && this.headersTimeout > this.requestTimeout) {
    throw new codes.ERR_OUT_OF_RANGE('headersTimeout', '<= requestTimeout', this.headersTimeout);
  }
  this.keepAliveTimeout = integer(options, 'keepAliveTimeout', 5_000);
  this.connectionsCheckingInterval = integer(options, 'connectionsCheckingInterval', 30_000);
  this.requireHostHeader = flag(options, 'requireHostHeader', true);
  this.joinDuplicateHeaders = flag(options, 'joinDuplicateHeaders', undefined);
  this.rejectNonStandardBodyWrites = flag(options, 'rejectNonStandardBodyWrites', false);
}

module.exports = { storeHTTPOptions };
