'use strict';
// Servers and sockets that are handed over to another process, and what becomes of them on either side.

const { codes } = require('internal/errors');
const { came, sent } = require('internal/child_process/sockets');

function noop() {}

function classOf(object) {
  const net = require('net');
  const { TCP, Pipe } = require('internal/net/handles');
  if (object instanceof net.Socket) {
    return 'net.Socket';
  }
  if (object instanceof net.Server) {
    return 'net.Server';
  }
  if (object instanceof TCP || object instanceof Pipe) {
    return 'net.Native';
  }
  throw new codes.ERR_INVALID_HANDLE_TYPE();
}

/** What goes to a process of an object: `{ type, native, key, after }`, with what is to be done here when it has gone. */
function handedOver(object, target) {
  const type = classOf(object);
  if (type === 'net.Native') {
    return { type, native: object.pass(), after: noop };
  }
  const handle = object._handle;
  if (!handle) {
    return { type, native: undefined, after: noop };
  }
  if (type === 'net.Server') {
    return { type, native: handle.pass(), after: noop };
  }
  const { server } = object;
  const key = server ? sent(server, target) : undefined;
  return { type, native: handle.pass(), key, after: () => forget(object, server) };
}

/** The socket is no longer this process's. */
function forget(socket, server) {
  socket.setTimeout(0);
  socket._handle = null;
  if (server) {
    server._connections--;
    server._emitCloseIfDrained();
  }
}

/** Makes of what has come over what it was, and calls back with that. */
function got({ type, key }, native, callback) {
  if (native === undefined) {
    callback(undefined); // it was closed before it went
    return;
  }
  const net = require('net');
  const handle = require('internal/net/handles').received(native);
  switch (type) {
    case 'net.Socket': {
      const socket = new net.Socket({ handle, readable: true, writable: true });
      if (key !== undefined) {
        came(key, socket);
      }
      callback(socket);
      break;
    }
    case 'net.Server': {
      const server = new net.Server();
      server.listen(handle, () => callback(server));
      break;
    }
    default:
      callback(handle);
  }
}

module.exports = { got, handedOver };
