'use strict';
// node:net: TCP, and pipes with names in the file system.

const { isIP, isIPv4, isIPv6 } = require('internal/net/ip');
const { normalizeArgs } = require('internal/net/arguments');
const defaults = require('internal/net/defaults');
const { Socket } = require('internal/net/socket');
const { Server } = require('internal/net/server');

function createServer(options, connectionListener) {
  return new Server(options, connectionListener);
}

function connect(...args) {
  const normalized = normalizeArgs(args);
  const [options] = normalized;
  const socket = new Socket(options);
  if (options.timeout) {
    socket.setTimeout(options.timeout);
  }
  return socket.connect(normalized);
}

let warned = false;

/** Once did something on Windows. */
function _setSimultaneousAccepts() {
  if (!warned) {
    warned = true;
    process.emitWarning('net._setSimultaneousAccepts() is deprecated and will be removed.', 'DeprecationWarning',
      'DEP0121');
  }
}

module.exports = {
  _normalizeArgs: normalizeArgs,
  _setSimultaneousAccepts,
  get BlockList() {
    return require('internal/net/block_list').BlockList;
  },
  get SocketAddress() {
    return require('internal/net/socket_address').SocketAddress;
  },
  connect,
  createConnection: connect,
  createServer,
  getDefaultAutoSelectFamily: defaults.getDefaultAutoSelectFamily,
  getDefaultAutoSelectFamilyAttemptTimeout: defaults.getDefaultAutoSelectFamilyAttemptTimeout,
  isIP,
  isIPv4,
  isIPv6,
  Server,
  setDefaultAutoSelectFamily: defaults.setDefaultAutoSelectFamily,
  setDefaultAutoSelectFamilyAttemptTimeout: defaults.setDefaultAutoSelectFamilyAttemptTimeout,
  Socket,
  Stream: Socket,
};
