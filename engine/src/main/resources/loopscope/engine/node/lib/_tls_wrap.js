'use strict';
// node:_tls_wrap, a name some libraries require.

const { connect, createServer, Server, TLSSocket } = require('tls');

module.exports = { connect, createServer, Server, TLSSocket };
