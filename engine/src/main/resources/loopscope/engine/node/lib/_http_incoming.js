'use strict';
// node:_http_incoming, a name some libraries require.

const { IncomingMessage } = require('internal/http/incoming');
const { readStart, readStop } = require('internal/http/parser');

module.exports = { IncomingMessage, readStart, readStop };
