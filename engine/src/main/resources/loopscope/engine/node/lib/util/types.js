'use strict';
// The module `util/types`.

module.exports = require('util').types;
