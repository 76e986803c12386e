'use strict';
// node:stream: the port of Node's own streams, which comes as a WebJar.

const Stream = require('webjar/readable-stream/lib/stream');

module.exports = Stream;
