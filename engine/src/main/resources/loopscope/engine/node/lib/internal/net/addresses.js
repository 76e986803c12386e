'use strict';
// Where the two ends of a socket are.

const none = {};

function own(socket) {
  if (socket._sockname === null && socket._handle?.getsockname) {
    socket._sockname = {};
    socket._handle.getsockname(socket._sockname);
  }
  return socket._sockname ?? none;
}

function peer(socket) {
  if (!socket._peername && socket._handle?.getpeername && !socket.connecting) {
    const out = {};
    if (socket._handle.getpeername(out) !== 0) {
      return out;
    }
    socket._peername = out;
  }
  return socket._peername ?? none;
}

/** Gives a socket's prototype the properties that tell them. */
function defineAddresses(prototype) {
  const define = (name, get) => Object.defineProperty(prototype, name, { enumerable: true, configurable: false, get });
  for (const [suffix, field] of [['Address', 'address'], ['Port', 'port'], ['Family', 'family']]) {
    define(`local${suffix}`, function get() {
      return this._getsockname()[field];
    });
    define(`remote${suffix}`, function get() {
      return this._getpeername()[field];
    });
  }
  prototype._getsockname = function _getsockname() {
    return { ...own(this) };
  };
  prototype._getpeername = function _getpeername() {
    return { ...peer(this) };
  };
  prototype.address = function address() {
    return this._getsockname();
  };
}

module.exports = { defineAddresses };
