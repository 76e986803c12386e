'use strict';
// http.Agent: who makes, keeps and hands out a client's connections.

const net = require('net');
const EventEmitter = require('events');
const { kEmptyObject, once } = require('internal/util');
const { validateNumber, validateOneOf, validateString } = require('internal/validators');

const kRequestOptions = Symbol('requestOptions');
const kOnKeylog = Symbol('onkeylog');
/** Closes a kept connection this much sooner than the server says it will. */
const KEEP_ALIVE_BUFFER = 1000;

function Agent(options) {
  if (!(this instanceof Agent)) {
    return new Agent(options);
  }
  EventEmitter.call(this);
  this.defaultPort = 80;
  this.protocol = 'http:';
  this.options = { __proto__: null, ...options };
  this.options.noDelay ??= true;
  this.options.path = null;
  this.requests = { __proto__: null };
  this.sockets = { __proto__: null };
  this.freeSockets = { __proto__: null };
  this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
  this.keepAlive = this.options.keepAlive || false;
  this.maxSockets = this.options.maxSockets || Agent.defaultMaxSockets;
  this.maxFreeSockets = this.options.maxFreeSockets || 256;
  this.scheduling = this.options.scheduling || 'lifo';
  this.maxTotalSockets = this.options.maxTotalSockets;
  this.totalSocketCount = 0;
  validateOneOf(this.scheduling, 'scheduling', ['fifo', 'lifo']);
  if (this.maxTotalSockets === undefined) {
    this.maxTotalSockets = Infinity;
  } else {
    validateNumber(this.maxTotalSockets, 'maxTotalSockets', 1);
  }
  this.on('free', onFree);
  this.on('newListener', enableKeylog);
}
Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Agent, EventEmitter);
Agent.defaultMaxSockets = Infinity;

/** A connection has answered its request: it serves one that waits, or is kept for later. */
function onFree(socket, options) {
  const name = this.getName(options);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const waiting = this.requests[name];
  if (waiting && waiting.length > 0) {
    const request = waiting.shift();
    if (waiting.length === 0) {
      delete this.requests[name];
    }
    giveSocket(this, request, socket);
    return;
  }
  if (!socket._httpMessage?.shouldKeepAlive || !this.keepAlive || !hasRoom(this, name) || !this.keepSocketAlive(socket)) {
    socket.destroy();
    return;
  }
  this.freeSockets[name] ??= [];
  socket._httpMessage = null;
  this.removeSocket(socket, options);
  socket.once('error', onFreeSocketError);
  this.freeSockets[name].push(socket);
}

function hasRoom(agent, name) {
  const free = agent.freeSockets[name]?.length ?? 0;
  const inUse = agent.sockets[name]?.length ?? 0;
  return agent.totalSocketCount <= agent.maxTotalSockets && free + inUse <= agent.maxSockets &&
    free < agent.maxFreeSockets;
}

function onFreeSocketError() {
  this.destroy();
  this.emit('agentRemove');
}

/** Keys are only told to those who listen. */
function enableKeylog(event) {
  if (event !== 'keylog') {
    return;
  }
  this.removeListener('newListener', enableKeylog);
  const agent = this;
  this[kOnKeylog] = function onkeylog(line) {
    agent.emit('keylog', line, this);
  };
  Object.values(this.sockets).forEach((socket) => socket.on('keylog', this[kOnKeylog]));
}

function giveSocket(agent, request, socket) {
  request.onSocket(socket);
  const agentTimeout = agent.options.timeout || 0;
  if (request.timeout !== undefined && request.timeout !== agentTimeout) {
    socket.setTimeout(request.timeout);
  }
}

/** The name a certificate has to be for; not an address. */
function serverName(options, request) {
  const host = request.getHeader('host');
  let name = options.host;
  if (host) {
    validateString(host, 'options.headers.host');
    const bracket = host.indexOf(']');
    if (host[0] === '[') {
      name = bracket === -1 ? host : host.substring(1, bracket);
    } else {
      name = host.split(':', 1)[0];
    }
  }
  return net.isIP(name) ? '' : name;
}

function completed(agent, options, request) {
  const all = { __proto__: null, ...options, ...agent.options };
  if (all.socketPath) {
    all.path = all.socketPath;
  }
  if (!all.servername && all.servername !== '') {
    all.servername = serverName(all, request);
  }
  return all;
}

function takeFreeSocket(agent, name) {
  const free = agent.freeSockets[name];
  if (!free) {
    return undefined;
  }
  while (free.length > 0 && free[0].destroyed) {
    free.shift();
  }
  const socket = agent.scheduling === 'fifo' ? free.shift() : free.pop();
  if (free.length === 0) {
    delete agent.freeSockets[name];
  }
  return socket;
}

function createFor(agent, request, options) {
  agent.createSocket(request, options, (error, socket) => {
    if (error) {
      request.onSocket(socket, error);
    } else {
      giveSocket(agent, request, socket);
    }
  });
}

/** Follows a connection until it closes or is taken away. */
function installListeners(agent, socket, options) {
  const listeners = {
    free: () => agent.emit('free', socket, options),
    close() {
      agent.totalSocketCount--;
      agent.removeSocket(socket, options);
    },
    timeout() {
      if (Object.values(agent.freeSockets).some((free) => free.includes(socket))) {
        socket.destroy();
      }
    },
    agentRemove() {
      listeners.close();
      for (const event in listeners) {
        socket.removeListener(event, listeners[event]);
      }
    },
  };
  for (const event in listeners) {
    socket.on(event, listeners[event]);
  }
  if (agent[kOnKeylog]) {
    socket.on('keylog', agent[kOnKeylog]);
  }
}

function removeFrom(sockets, name, socket) {
  const index = sockets[name]?.indexOf(socket) ?? -1;
  if (index !== -1) {
    sockets[name].splice(index, 1);
    if (sockets[name].length === 0) {
      delete sockets[name];
    }
  }
}

/** A request that waits, with the options for its connection: one for the same place first. */
function nextWaiting(agent, name, options) {
  if (agent.requests[name]?.length > 0) {
    return [agent.requests[name][0], options];
  }
  const other = Object.keys(agent.requests)[0];
  if (other === undefined || agent.sockets[other]?.length > 0) {
    return [];
  }
  const request = agent.requests[other][0];
  return [request, request[kRequestOptions]];
}

/** How long a connection may be kept: as the agent says, or shorter where the server said so. Below 0: not at all. */
function keptFor(agent, socket) {
  const timeout = agent.options.timeout || 0;
  const hint = /^timeout=(\d+)/.exec(socket._httpMessage?.res?.headers['keep-alive'] ?? '')?.[1];
  if (!hint) {
    return timeout;
  }
  const hinted = Number.parseInt(hint, 10) * 1000 - KEEP_ALIVE_BUFFER;
  if (hinted <= 0) {
    return -1;
  }
  return hinted < timeout ? hinted : timeout;
}

const methods = {
  createConnection: net.createConnection,

  getName(options = kEmptyObject) {
    let name = `${options.host || 'localhost'}:${options.port || ''}:${options.localAddress || ''}`;
    if (options.family === 4 || options.family === 6) {
      name += `:${options.family}`;
    }
    return options.socketPath ? `${name}:${options.socketPath}` : name;
  },

  addRequest(request, given, port, localAddress) {
    const options = completed(
      this, typeof given === 'string' ? { __proto__: null, host: given, port, localAddress } : given, request);
    const name = this.getName(options);
    this.sockets[name] ??= [];
    const free = this.freeSockets[name];
    const socket = takeFreeSocket(this, name);
    if (socket) {
      this.reuseSocket(socket, request);
      giveSocket(this, request, socket);
      this.sockets[name].push(socket);
    } else if ((free?.length ?? 0) + this.sockets[name].length < this.maxSockets &&
        this.totalSocketCount < this.maxTotalSockets) {
      createFor(this, request, options);
    } else {
      request[kRequestOptions] = options;
      this.requests[name] ??= [];
      this.requests[name].push(request);
    }
  },

  createSocket(request, given, callback) {
    const options = completed(this, given, request);
    const name = this.getName(options);
    options._agentKey = name;
    options.encoding = null;
    const created = once((error, socket) => {
      if (error) {
        callback(error);
        return;
      }
      this.sockets[name] ??= [];
      this.sockets[name].push(socket);
      this.totalSocketCount++;
      installListeners(this, socket, options);
      callback(null, socket);
    });
    if (this.keepAlive) {
      options.keepAlive = this.keepAlive;
      options.keepAliveInitialDelay = this.keepAliveMsecs;
    }
    const socket = this.createConnection(options, created);
    if (socket) {
      created(null, socket);
    }
  },

  removeSocket(socket, options) {
    const name = this.getName(options);
    removeFrom(this.sockets, name, socket);
    if (!socket.writable) {
      removeFrom(this.freeSockets, name, socket);
    }
    const [request, requestOptions] = nextWaiting(this, name, options);
    if (!request || !requestOptions) {
      return;
    }
    request[kRequestOptions] = undefined;
    this.createSocket(request, requestOptions, (error, created) => {
      if (error) {
        request.onSocket(created, error);
      } else {
        created.emit('free');
      }
    });
  },

  keepSocketAlive(socket) {
    socket.setKeepAlive(true, this.keepAliveMsecs);
    socket.unref();
    const timeout = keptFor(this, socket);
    const used = timeout < 0 ? this.options.timeout || 0 : timeout;
    if (socket.timeout !== used) {
      socket.setTimeout(used);
    }
    return timeout >= 0;
  },

  reuseSocket(socket, request) {
    socket.removeListener('error', onFreeSocketError);
    request.reusedSocket = true;
    socket.ref();
  },

  destroy() {
    for (const sockets of [this.freeSockets, this.sockets]) {
      Object.values(sockets).flat().forEach((socket) => socket.destroy());
    }
  },
};

Object.assign(Agent.prototype, methods);

module.exports = { Agent, globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }) };
