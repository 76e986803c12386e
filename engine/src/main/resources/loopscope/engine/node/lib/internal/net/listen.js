'use strict';
// server.listen, in all its forms.

const { addAbortListener } = require('events');
const { codes, uvExceptionWithHostPort } = require('internal/errors');
const { errnoOf } = require('internal/errors/system');
const { validateAbortSignal, validatePort } = require('internal/validators');
const { isPipeName, normalizeArgs, toNumber } = require('internal/net/arguments');
const { Pipe, TCP } = require('internal/net/handles');
const { listening } = require('internal/net/recording');
const { onConnection } = require('internal/net/server');

/** libuv's default; the kernel makes 512 of it. */
const BACKLOG = 511;

/** Method listen of a server. */
function listen(server, args) {
  const [given, callback] = normalizeArgs(args);
  if (server._handle) {
    throw new codes.ERR_SERVER_ALREADY_LISTEN();
  }
  if (callback !== null) {
    server.once('listening', callback);
  }
  const backlog = toNumber(args.length > 1 && args[1]) || toNumber(args.length > 2 && args[2]);
  const options = given._handle || given.handle || given;
  server._listeningId++;
  if (options instanceof TCP || options instanceof Pipe) {
    server._handle = options;
    server._listen2(null, -1, -1, backlog);
    return server;
  }
  closeOnAbort(server, options.signal);
  listenWith(server, options, isAnyPort(args, options), options.backlog || backlog);
  return server;
}

function closeOnAbort(server, signal) {
  if (signal === undefined) {
    return;
  }
  validateAbortSignal(signal, 'options.signal');
  const close = () => server.close();
  if (signal.aborted) {
    process.nextTick(close);
  } else {
    const listening = addAbortListener(signal, close);
    server.once('close', () => listening[Symbol.dispose]());
  }
}

/** listen(), listen(callback), listen(null), listen({ port: undefined }): whichever port is free. */
function isAnyPort(args, options) {
  return args.length === 0 || typeof args[0] === 'function' || options.port === null ||
    (options.port === undefined && 'port' in options);
}

function listenWith(server, options, anyPort, backlog) {
  if (typeof options.fd === 'number' && options.fd >= 0) {
    listenInCluster(server, null, null, null, backlog, options);
  } else if (anyPort || typeof options.port === 'number' || typeof options.port === 'string') {
    const port = anyPort ? 0 : options.port;
    validatePort(port, 'options.port');
    listenOnPort(server, port | 0, options, backlog);
  } else if (options.path && isPipeName(options.path)) {
    listenOnPipe(server, options, backlog);
  } else if (!('port' in options || 'path' in options)) {
    throw new codes.ERR_INVALID_ARG_VALUE('options', options, 'must have the property "port" or "path"');
  } else {
    throw new codes.ERR_INVALID_ARG_VALUE('options', options);
  }
}

function listenOnPort(server, port, options, backlog) {
  const { host } = options;
  if (!host) {
    listenInCluster(server, null, port, 4, backlog, options);
    return;
  }
  const id = server._listeningId;
  require('dns').lookup(host, (error, address, family) => {
    if (id !== server._listeningId) {
      return;
    }
    if (error) {
      server.emit('error', error);
    } else {
      listenInCluster(server, address, port, address ? family : 4, backlog, options);
    }
  });
}

function listenOnPipe(server, options, backlog) {
  const { path } = options;
  if (path[0] === '\0' && (options.readableAll || options.writableAll)) {
    throw new codes.ERR_INVALID_ARG_VALUE('options', options,
      'can not set readableAll or writableAllt to true when path is abstract unix socket');
  }
  server._pipeName = path;
  listenInCluster(server, path, -1, -1, backlog, options);
  if (server._handle && (options.readableAll || options.writableAll)) {
    const { statSync, chmodSync } = require('fs');
    const more = (options.readableAll ? 0o444 : 0) | (options.writableAll ? 0o222 : 0);
    chmodSync(path, statSync(path).mode | more);
  }
}

/** A worker of a cluster has the primary listen, unless it wants the address for itself. */
function listenInCluster(server, address, port, family, backlog, { fd, exclusive, readableAll, writableAll }) {
  if (exclusive || !require('internal/cluster/identity').isWorker()) {
    server._listen2(address, port, family, backlog, fd);
    return;
  }
  const query = { address, port, addressType: family, fd, flags: 0, backlog, readableAll, writableAll };
  require('cluster')._getServer(server, query, (errno, handle) => {
    const failure = errno || otherPort(port, handle);
    if (failure) {
      server.emit('error', uvExceptionWithHostPort(failure, 'bind', address, port));
    } else {
      server._handle = handle;
      server._listen2(address, port, family, backlog, fd);
    }
  });
}

/** A handle of another port than was asked for says that somebody else has that one. */
function otherPort(port, handle) {
  const out = {};
  return port > 0 && handle.getsockname && handle.getsockname(out) === 0 && out.port !== port ? errnoOf('EADDRINUSE') : 0;
}

/** A bound and listening handle, or the number of the error. */
function openHandle(address, port, family, backlog) {
  const handle = family === -1 ? new Pipe() : new TCP();
  if (family === -1) {
    handle.bind(address);
  } else {
    handle.bind(address, port);
  }
  return handle.listen(backlog) || handle;
}

/** Both families where the system has IPv6, else IPv4 alone. */
function openAnywhere(port, backlog) {
  const handle = openHandle('::', port, 6, backlog);
  return typeof handle === 'number' ? openHandle('0.0.0.0', port, 4, backlog) : handle;
}

/** A handle that listens on what is named, or the number of the error. */
function createServerHandle(address, port, family, backlog) {
  return address ? openHandle(address, port, family, backlog || BACKLOG) : openAnywhere(port, backlog || BACKLOG);
}

/** Makes a server listen on what is named, or on the handle it has been given. */
function listenOn(server, address, port, family, backlog, fd) {
  let handle = server._handle;
  if (typeof fd === 'number') {
    handle = errnoOf('EINVAL'); // no descriptor of a program's is a socket
  } else if (handle) {
    handle = handle.listen(backlog || BACKLOG) || handle;
  } else {
    handle = createServerHandle(address, port, family, backlog);
  }
  if (typeof handle === 'number') {
    fail(server, handle, address, port, fd);
  } else {
    start(server, handle, `${family}:${address}:${port}`);
  }
}

function fail(server, errno, address, port, fd) {
  server._handle?.close();
  server._handle = null;
  const host = address || (fd === undefined ? '0.0.0.0' : address);
  const error = uvExceptionWithHostPort(errno, 'listen', host, port);
  process.nextTick(() => server.emit('error', error));
}

function start(server, handle, key) {
  listening(server, handle);
  server._handle = handle;
  server._connectionKey = key;
  handle.owner = server;
  handle.onconnection = onConnection;
  if (server._unref) {
    server.unref();
  }
  handle.accept();
  process.nextTick(() => {
    if (server._handle) {
      server.emit('listening');
    }
  });
}

module.exports = { createServerHandle, listen, listenOn };
