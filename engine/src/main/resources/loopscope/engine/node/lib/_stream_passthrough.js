'use strict';
// The older name of stream.PassThrough.

module.exports = require('stream').PassThrough;
