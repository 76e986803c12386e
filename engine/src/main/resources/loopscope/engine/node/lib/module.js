'use strict';
// The module `module`: CommonJS's own class.

module.exports = require('internal/modules/cjs').Module;
