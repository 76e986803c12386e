'use strict';
// node:_tls_common, a name some libraries require.

module.exports = require('internal/tls/secure_context');
