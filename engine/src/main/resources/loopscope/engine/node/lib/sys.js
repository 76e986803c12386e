'use strict';
// The module `sys`: an old name of `util`.

module.exports = require('util');
