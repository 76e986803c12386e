'use strict';
// node:constants, the deprecated bundle of all constants.

const { dlopen, errno, priority, signals } = require('internal/os/constants');

module.exports = { ...dlopen, ...errno, ...priority, ...signals, ...require('internal/fs/constants') };
