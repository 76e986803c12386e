'use strict';
// The folders in which require looks.

const path = require('path');

function isRelative(request) {
  return request === '.' || request === '..' || request.startsWith('./') || request.startsWith('../')
    || (process.platform === 'win32' && (request.startsWith('.\\') || request.startsWith('..\\')));
}

/** The node_modules folders above a folder, nearest first. */
function nodeModulePaths(from) {
  const paths = [];
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (path.basename(folder) !== 'node_modules') {
      paths.push(path.join(folder, 'node_modules'));
    }
    if (path.dirname(folder) === folder) {
      return paths;
    }
  }
}

/** NODE_PATH, and the folders that Node has kept from its first years. */
function globalPaths() {
  const home = process.env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const listed = (process.env.NODE_PATH ?? '').split(path.delimiter).filter(Boolean);
  const atHome = home ? [path.resolve(home, '.node_modules'), path.resolve(home, '.node_libraries')] : [];
  const beside = path.resolve(process.execPath, '..', '..', 'lib', 'node');
  return [...listed, ...atHome, beside];
}

module.exports = { globalPaths, isRelative, nodeModulePaths };
