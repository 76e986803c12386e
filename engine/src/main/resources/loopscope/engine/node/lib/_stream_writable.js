'use strict';
// The older name of stream.Writable.

module.exports = require('stream').Writable;
