'use strict';
// node:_http_client, a name some libraries require.

const { ClientRequest } = require('internal/http/client');

module.exports = { ClientRequest };
