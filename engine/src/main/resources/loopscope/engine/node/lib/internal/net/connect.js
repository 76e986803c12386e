'use strict';
// Connecting a socket: to a pipe, to an address, or to what a name stands for.

const { codes, exceptionWithHostPort } = require('internal/errors');
const { validateBoolean, validateFunction, validateInt32, validateNumber, validatePort, validateString } =
  require('internal/validators');
const { isIP } = require('internal/net/ip');
const { normalizeArgs, normalizedArgs } = require('internal/net/arguments');
const defaults = require('internal/net/defaults');

/** Method connect of a socket. */
function connectSocket(socket, args) {
  const [options, callback] = Array.isArray(args[0]) && args[0][normalizedArgs] ? args[0] : normalizeArgs(args);
  if (callback !== null) {
    socket.once('connect', callback);
  }
  if (socket._parent?.connecting) {
    return socket;
  }
  if (options.port === undefined && (options.path === undefined || options.path === null)) {
    throw new codes.ERR_MISSING_ARGS(['options', 'port', 'path']);
  }
  prepare(socket, options.path);
  if (options.path) {
    validateString(options.path, 'options.path');
    connectTo(socket, { address: options.path });
  } else {
    connectByName(socket, checked(options));
  }
  return socket;
}

/** A socket that was used before starts anew. */
function prepare(socket, path) {
  const { Socket, initHandle } = require('internal/net/socket');
  if (socket.write !== Socket.prototype.write) {
    socket.write = Socket.prototype.write;
  }
  if (socket.destroyed) {
    socket._handle = null;
    socket._peername = null;
    socket._sockname = null;
  }
  if (!socket._handle) {
    const { Pipe, TCP } = require('internal/net/handles');
    socket._handle = path ? new Pipe() : new TCP();
    initHandle(socket);
  }
  socket._unrefTimer();
  socket.connecting = true;
}

/** The options with defaults in place. */
function checked(options) {
  const { localAddress, localPort, port } = options;
  if (localAddress && !isIP(localAddress)) {
    throw new codes.ERR_INVALID_IP_ADDRESS(localAddress);
  }
  if (localPort) {
    validateNumber(localPort, 'options.localPort');
  }
  if (port !== undefined && typeof port !== 'number' && typeof port !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.port', ['number', 'string'], port);
  }
  validatePort(port);
  return {
    host: options.host || 'localhost', port: port | 0, localAddress, localPort, options,
    autoSelectFamily: autoSelectFamily(options.autoSelectFamily),
    timeout: attemptTimeout(options.autoSelectFamilyAttemptTimeout),
  };
}

function autoSelectFamily(value) {
  if (value === undefined || value === null) {
    return defaults.getDefaultAutoSelectFamily();
  }
  validateBoolean(value, 'options.autoSelectFamily');
  return value;
}

function attemptTimeout(value) {
  if (value === undefined || value === null) {
    return defaults.getDefaultAutoSelectFamilyAttemptTimeout();
  }
  validateInt32(value, 'options.autoSelectFamilyAttemptTimeout', 1);
  return Math.max(value, defaults.SHORTEST_ATTEMPT);
}

function connectByName(socket, request) {
  const family = isIP(request.host);
  if (family !== 0) {
    process.nextTick(() => {
      if (socket.connecting) {
        connectTo(socket, { ...request, address: request.host, family });
      }
    });
    return;
  }
  const { lookup } = request.options;
  if (lookup !== undefined && lookup !== null) {
    validateFunction(lookup, 'options.lookup');
  }
  socket._host = request.host;
  lookUp(socket, request, lookup || require('dns').lookup);
}

const families = { IPv4: 4, IPv6: 6 };

function lookUp(socket, request, lookup) {
  const family = families[request.options.family] ?? request.options.family;
  const either = family !== 4 && family !== 6;
  const hints = request.options.hints || (either ? require('dns').ADDRCONFIG : 0);
  if (either && !request.localAddress && request.autoSelectFamily) {
    const { connectToFirst } = require('internal/net/attempts');
    lookup(request.host, { family, hints, all: true }, (error, addresses) => {
      connectToFirst(socket, request, error, addresses);
    });
    return;
  }
  lookup(request.host, { family, hints }, (error, address, found) => {
    socket.emit('lookup', error, address, found, request.host);
    if (socket.connecting) {
      connectToFound(socket, request, error, address, found);
    }
  });
}

/** Listeners may be added before they are told that the name leads nowhere. */
function fail(socket, error) {
  process.nextTick(() => socket.destroy(error));
}

function connectToFound(socket, request, error, address, family) {
  if (error) {
    fail(socket, error);
  } else if (!isIP(address)) {
    fail(socket, new codes.ERR_INVALID_IP_ADDRESS(address));
  } else if (family !== 4 && family !== 6) {
    fail(socket, new codes.ERR_INVALID_ADDRESS_FAMILY(family, request.options.host, request.options.port));
  } else {
    socket._unrefTimer();
    connectTo(socket, { ...request, address, family });
  }
}

/** Takes the local address that is asked for. Returns the error, or nothing. */
function bind(handle, { address, port, family, localAddress, localPort }) {
  const local = localAddress || (family === 4 ? '0.0.0.0' : '::');
  const error = handle.openConnection(address, port) || handle.bindTo(local, localPort ?? 0);
  return error === 0 ? undefined : exceptionWithHostPort(error, 'bind', local, localPort);
}

/** Starts one attempt on a handle; `done(error)` is called now or later. Returns whether it is under way. */
function attempt(socket, handle, target, done) {
  const { address, port, family } = target;
  if (target.localAddress || target.localPort) {
    const error = bind(handle, target);
    if (error !== undefined) {
      done(error);
      return false;
    }
  }
  socket.emit('connectionAttempt', address, port, family);
  const finished = (status) => done(status === 0 ? undefined : connectError(target, status));
  const status = family === undefined ? handle.connect(address, finished) : handle.connect(address, port, finished);
  if (status !== 0) {
    const { address: local, port: localPort } = socket._getsockname();
    done(exceptionWithHostPort(status, 'connect', address, port, `${local}:${localPort}`));
  }
  return status === 0;
}

function connectError({ address, port, localAddress, localPort }, status) {
  const details = localAddress && localPort ? `${localAddress}:${localPort}` : undefined;
  const error = exceptionWithHostPort(status, 'connect', address, port, details);
  return details === undefined ? error : Object.assign(error, { localAddress, localPort });
}

/** Connects to an address, or to a pipe, which has neither port nor family. */
function connectTo(socket, target) {
  let underWay = false;
  underWay = attempt(socket, socket._handle, target, (error) => {
    if (socket.destroyed) {
      return;
    }
    if (error === undefined) {
      connected(socket);
    } else {
      if (underWay) {
        socket.emit('connectionAttemptFailed', target.address, target.port, target.family, error);
      }
      socket.destroy(error);
    }
  });
}

function connected(socket) {
  const { kKeepAlive, kKeepAliveDelay, kNoDelay } = require('internal/net/socket');
  socket.connecting = false;
  socket._sockname = null;
  socket._unrefTimer();
  if (socket[kNoDelay]) {
    socket._handle.setNoDelay?.(true);
  }
  if (socket[kKeepAlive]) {
    socket._handle.setKeepAlive?.(true, socket[kKeepAliveDelay]);
  }
  socket.emit('connect');
  socket.emit('ready');
  if (!socket.isPaused()) {
    socket.read(0);
  }
}

module.exports = { attempt, connectSocket, connectTo, connected, connectToFound, fail };
