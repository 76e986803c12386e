'use strict';
// A worker of a cluster: asks the primary for what it listens on.

const EventEmitter = require('events');
const path = require('path');
const { workerId } = require('internal/cluster/identity');
const { receiver, send } = require('internal/cluster/messages');
const { Worker } = require('internal/cluster/worker');

/** Keeps a process alive that listens, for the primary has the socket. */
const FOREVER = 2 ** 31 - 1;

const cluster = new EventEmitter();
const handles = new Map();
/** How often this worker asked for an address: each time it is another handle. */
const indexes = new Map();

function tell(message, handle, answered) {
  return send(process, message, handle, answered);
}

function indexFor(addressKey) {
  const known = indexes.get(addressKey) ?? { next: 0, open: new Set() };
  indexes.set(addressKey, known);
  const index = known.next++;
  known.open.add(index);
  return index;
}

function dropIndex(addressKey, index) {
  const known = indexes.get(addressKey);
  known?.open.delete(index);
  if (known?.open.size === 0) {
    indexes.delete(addressKey);
  }
}

/** Asks the primary for a socket; `callback(errno, handle)` gets what a server can listen on. */
function getServer(server, options, callback) {
  const isPipe = options.port < 0 && options.addressType === -1 && process.platform !== 'win32';
  const address = isPipe ? path.resolve(options.address) : options.address;
  const addressKey = [address, options.port, options.addressType, options.fd].join(':');
  const index = indexFor(addressKey);
  const message = { act: 'queryServer', index, data: null, ...options, address };
  if (server._getServerData) {
    message.data = server._getServerData();
  }
  const closed = () => dropIndex(addressKey, index);
  tell(message, undefined, (reply, handle) => {
    if (typeof server._setServerData === 'function') {
      server._setServerData(reply.data);
    }
    if (handle) {
      shared(reply, handle, closed, callback);
    } else {
      roundRobin(reply, closed, callback);
    }
  });
  server.once('listening', () => {
    if (!indexes.has(addressKey)) {
      return;
    }
    cluster.worker.state = 'listening';
    const own = server.address();
    tell({ ...message, act: 'listening', port: own?.port || options.port });
  });
}

/** A socket that this process waits on itself. */
function shared({ errno, key }, handle, closed, callback) {
  const close = handle.close;
  handle.close = function closeShared(...args) {
    tell({ act: 'close', key });
    handles.delete(key);
    closed();
    return close.apply(handle, args);
  };
  handles.set(key, handle);
  callback(errno, handle);
}

/** What stands for a socket that only the primary has. */
class RemoteHandle {
  #key;
  #closed;
  #alive;

  constructor(key, closed) {
    this.#key = key;
    this.#closed = closed;
    this.owner = undefined;
    this.onconnection = undefined;
    this.ref();
  }

  listen() {
    return 0;
  }

  accept() {}

  ref() {
    this.#alive ??= setInterval(() => {}, FOREVER);
  }

  unref() {
    clearInterval(this.#alive);
    this.#alive = undefined;
  }

  close(callback) {
    if (this.#key === undefined) {
      return;
    }
    this.unref();
    tell({ act: 'close', key: this.#key });
    handles.delete(this.#key);
    this.#closed();
    this.#key = undefined;
    if (typeof callback === 'function') {
      setImmediate(() => callback.call(this));
    }
  }
}

function roundRobin({ errno, key, sockname }, closed, callback) {
  if (errno) {
    closed();
    callback(errno, null);
    return;
  }
  const handle = new RemoteHandle(key, closed);
  if (sockname) {
    handle.getsockname = (out) => {
      Object.assign(out, sockname);
      return 0;
    };
  }
  handles.set(key, handle);
  callback(0, handle);
}

/** A connection from the primary; it goes back if there is no server for it any more, or if that has enough. */
function connected({ key, seq }, connection) {
  const handle = handles.get(key);
  const server = handle?.owner;
  const isFull = server !== undefined && server.maxConnections !== undefined && server.maxConnections !== null &&
    server._connections >= server.maxConnections;
  const accepted = handle !== undefined && !isFull;
  tell({ ack: seq, accepted }, accepted ? undefined : connection);
  if (accepted) {
    handle.onconnection(0, connection);
  }
}

/** Closes what this process listens on, then the channel. */
function leave(worker, primaryInitiated) {
  worker.exitedAfterDisconnect = true;
  let waiting = 1;
  const done = () => {
    waiting--;
    if (waiting > 0) {
      return;
    }
    if (primaryInitiated) {
      process.disconnect();
    } else {
      tell({ act: 'exitedAfterDisconnect' }, undefined, () => process.disconnect());
    }
  };
  for (const handle of [...handles.values()]) {
    waiting++;
    if (handle.owner) {
      handle.owner.close(done);
    } else {
      handle.close(done);
    }
  }
  handles.clear();
  done();
}

Worker.prototype.disconnect = function disconnect() {
  if (this.state !== 'disconnecting') {
    this.state = 'disconnecting';
    leave(this, false);
  }
  return this;
};

Worker.prototype.destroy = function destroy() {
  if (this.state === 'destroying') {
    return;
  }
  this.exitedAfterDisconnect = true;
  if (!this.isConnected()) {
    process.exit(0);
  }
  this.state = 'destroying';
  tell({ act: 'exitedAfterDisconnect' }, undefined, () => process.disconnect());
  process.once('disconnect', () => process.exit(0));
};

/** Before the program begins. */
function setUp() {
  const worker = new Worker({ id: workerId(), process, state: 'online' });
  cluster.worker = worker;
  process.once('disconnect', () => {
    worker.emit('disconnect');
    if (!worker.exitedAfterDisconnect) {
      process.exit(0);
    }
  });
  process.on('internalMessage', receiver((message, handle) => {
    if (message.act === 'newconn') {
      connected(message, handle);
    } else if (message.act === 'disconnect') {
      leave(worker, true);
    }
  }));
  tell({ act: 'online' });
}

Object.assign(cluster, {
  isWorker: true,
  isMaster: false,
  isPrimary: false,
  worker: null,
  Worker,
  _getServer: getServer,
  _setupWorker: setUp,
});

module.exports = cluster;
