'use strict';
// The older name of stream.Transform.

module.exports = require('stream').Transform;
