'use strict';
// node:_http_server, a name some libraries require.

const { ServerResponse } = require('internal/http/response');
const server = require('internal/http/server');
const { connectionListener, kServerResponse } = require('internal/http/server_connection');
const { storeHTTPOptions } = require('internal/http/server_options');
const STATUS_CODES = require('internal/http/status_codes');

module.exports = { ...server, STATUS_CODES, ServerResponse, storeHTTPOptions, _connectionListener: connectionListener, kServerResponse };
