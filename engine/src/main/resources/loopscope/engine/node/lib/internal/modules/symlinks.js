'use strict';
// Whether modules keep the names of the symbolic links through which they were found.

const { getOptionValue } = require('internal/options');

function preserveSymlinks(isMain) {
  return isMain
    ? getOptionValue('--preserve-symlinks-main') || process.env.NODE_PRESERVE_SYMLINKS_MAIN === '1'
    : getOptionValue('--preserve-symlinks') || process.env.NODE_PRESERVE_SYMLINKS === '1';
}

module.exports = { preserveSymlinks };
