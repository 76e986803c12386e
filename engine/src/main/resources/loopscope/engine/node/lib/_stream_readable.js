'use strict';
// The older name of stream.Readable.

module.exports = require('stream').Readable;
