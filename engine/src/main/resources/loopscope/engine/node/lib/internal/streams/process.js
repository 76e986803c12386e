'use strict';
// The process, as the stream modules require it.

module.exports = process;
