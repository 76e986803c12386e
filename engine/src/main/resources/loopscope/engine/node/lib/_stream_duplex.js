'use strict';
// The older name of stream.Duplex.

module.exports = require('stream').Duplex;
