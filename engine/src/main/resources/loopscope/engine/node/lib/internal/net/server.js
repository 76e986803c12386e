'use strict';
// net.Server: listens, and makes a socket of every connection.

const EventEmitter = require('events');
const { codes, errnoException } = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { accepted, stopped } = require('internal/net/recording');
const { Socket, kKeepAlive, kKeepAliveDelay, kNoDelay } = require('internal/net/socket');

function optionsOf(options) {
  if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  const own = typeof options === 'function' ? {} : { ...options };
  for (const name of ['keepAliveInitialDelay', 'highWaterMark']) {
    if (own[name] !== undefined) {
      validateNumber(own[name], `options.${name}`);
    }
  }
  return own;
}

function highWaterMark(value) {
  return value === undefined || value < 0 ? require('stream').getDefaultHighWaterMark(false) : value;
}

function Server(options, connectionListener) {
  if (!(this instanceof Server)) {
    return new Server(options, connectionListener);
  }
  EventEmitter.call(this);
  const own = optionsOf(options);
  const listener = typeof options === 'function' ? options : connectionListener;
  if (typeof listener === 'function') {
    this.on('connection', listener);
  }
  this._connections = 0;
  this._handle = null;
  this._usingWorkers = false;
  this._workers = [];
  this._unref = false;
  this._listeningId = 1;
  this.allowHalfOpen = own.allowHalfOpen || false;
  this.pauseOnConnect = Boolean(own.pauseOnConnect);
  this.noDelay = Boolean(own.noDelay);
  this.keepAlive = Boolean(own.keepAlive);
  this.keepAliveInitialDelay = Math.max(0, Math.trunc(own.keepAliveInitialDelay / 1000) || 0);
  this.highWaterMark = highWaterMark(own.highWaterMark);
}

Object.setPrototypeOf(Server.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Server, EventEmitter);

/** A handle's `onconnection`. */
function onConnection(status, handle) {
  const server = this.owner;
  if (status !== 0) {
    server.emit('error', errnoException(status, 'accept'));
  } else if (server.maxConnections && server._connections >= server.maxConnections) {
    server.emit('drop', ...(handle.getsockname ? [endsOf(handle)] : []));
    handle.close();
  } else {
    welcome(server, handle);
  }
}

/** Both ends of a connection that is turned away. */
function endsOf(handle) {
  const local = {};
  const remote = {};
  handle.getsockname(local);
  handle.getpeername(remote);
  return {
    __proto__: null,
    localAddress: local.address, localPort: local.port, localFamily: local.family,
    remoteAddress: remote.address, remotePort: remote.port, remoteFamily: remote.family,
  };
}

function welcome(server, handle) {
  const socket = new Socket({
    handle, allowHalfOpen: server.allowHalfOpen, pauseOnCreate: server.pauseOnConnect, readable: true, writable: true,
    readableHighWaterMark: server.highWaterMark, writableHighWaterMark: server.highWaterMark,
  });
  if (server.noDelay) {
    socket[kNoDelay] = true;
    handle.setNoDelay?.(true);
  }
  if (server.keepAlive) {
    socket[kKeepAlive] = true;
    socket[kKeepAliveDelay] = server.keepAliveInitialDelay;
    handle.setKeepAlive?.(true, server.keepAliveInitialDelay);
  }
  server._connections++;
  socket.server = server;
  socket._server = server;
  accepted(socket, handle);
  server.emit('connection', socket);
}

const methods = {
  listen(...args) {
    return require('internal/net/listen').listen(this, args);
  },

  address() {
    if (this._handle?.getsockname) {
      const out = {};
      const error = this._handle.getsockname(out);
      if (error !== 0) {
        throw errnoException(error, 'address');
      }
      return out;
    }
    return this._handle || this._pipeName ? this._pipeName ?? null : null;
  },

  getConnections(callback) {
    let total = this._connections;
    let left = this._workers.length;
    if (left === 0) {
      process.nextTick(callback, null, total);
    }
    for (const sockets of this._workers) {
      sockets.count((error, count) => {
        total += count;
        if (error || --left === 0) {
          process.nextTick(callback, error, error ? undefined : total);
        }
      });
    }
    return this;
  },

  close(callback) {
    this._listeningId++;
    if (typeof callback === 'function') {
      const running = this._handle !== null;
      this.once('close', running ? callback : () => callback(new codes.ERR_SERVER_NOT_RUNNING()));
    }
    this._handle?.close();
    this._handle = null;
    stopped(this);
    this._waitForWorkers();
    this._emitCloseIfDrained();
    return this;
  },

  /** Sockets that went to other processes count as one connection, until all of them are closed. */
  _waitForWorkers() {
    let left = this._workers.length;
    if (left > 0) {
      this._connections++;
    }
    for (const sockets of this._workers) {
      sockets.whenClosed(() => {
        if (--left === 0) {
          this._connections--;
          this._emitCloseIfDrained();
        }
      });
    }
  },

  _emitCloseIfDrained() {
    if (!this._handle && !this._connections) {
      process.nextTick(() => this.emit('close'));
    }
  },

  ref() {
    this._unref = false;
    this._handle?.ref();
    return this;
  },

  unref() {
    this._unref = true;
    this._handle?.unref();
    return this;
  },

  /** Older libraries wrap it. */
  _listen2(...args) {
    require('internal/net/listen').listenOn(this, ...args);
  },

  [EventEmitter.captureRejectionSymbol](error, event, socket) {
    if (event === 'connection') {
      socket.destroy(error);
    } else {
      this.emit('error', error);
    }
  },
};

if (Symbol.asyncDispose !== undefined) {
  methods[Symbol.asyncDispose] = async function dispose() {
    if (this._handle) {
      await require('internal/util').promisify(this.close).call(this);
    }
  };
}

for (const name of Reflect.ownKeys(methods)) {
  Object.defineProperty(Server.prototype, name, {
    value: methods[name], writable: true, configurable: true, enumerable: true,
  });
}

Object.defineProperty(Server.prototype, 'listening', {
  get() {
    return Boolean(this._handle);
  },
  configurable: true,
  enumerable: true,
});

module.exports = { Server, onConnection };
