'use strict';
// node:_http_agent, a name some libraries require.

module.exports = require('internal/http/agent');
