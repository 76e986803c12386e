'use strict';
// The primary of a cluster: forks workers, opens the sockets that they listen on, and says what becomes of them.

const EventEmitter = require('events');
const { fork } = require('child_process');
const { validatePort } = require('internal/validators');
const { receiver, send } = require('internal/cluster/messages');
const { RoundRobinHandle } = require('internal/cluster/round_robin');
const { SharedHandle } = require('internal/cluster/shared');
const { Worker } = require('internal/cluster/worker');

const SCHED_NONE = 1;
const SCHED_RR = 2;
const MIN_PORT = 1024;
const MAX_PORT = 65535;
/** Options of Node's that have workers listen to a debugger, each on a port of its own. */
const inspects = /^--inspect(?:-brk|-port)?(?:=|$)|^--debug-port(?:=|$)/;

const cluster = new EventEmitter();
/** Tells those who wait for the end of the last worker. */
const intercom = new EventEmitter();
const handles = new Map();
let initialized = false;
let lastId = 0;
let schedulingPolicy;
let debugPortOffset = 1;

function policyOf(name) {
  return name === undefined ? process.platform === 'win32' ? SCHED_NONE : SCHED_RR
    : { none: SCHED_NONE, rr: SCHED_RR }[name] ?? SCHED_RR;
}

function setupPrimary(options) {
  const settings = {
    args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false,
    ...cluster.settings, ...options,
  };
  cluster.settings = settings;
  if (!initialized) {
    initialized = true;
    schedulingPolicy = cluster.schedulingPolicy;
    if (schedulingPolicy !== SCHED_NONE && schedulingPolicy !== SCHED_RR) {
      require('assert').fail(`Bad cluster.schedulingPolicy: ${schedulingPolicy}`);
    }
  }
  process.nextTick(() => cluster.emit('setup', settings));
}

/** The options of a worker's Node; where one has it listen to a debugger, with a port of the worker's. */
function execArgvOf({ execArgv, inspectPort }) {
  const own = [...execArgv];
  if (own.some((word) => inspects.test(word))) {
    const port = typeof inspectPort === 'function' ? inspectPort() : inspectPort;
    if (port !== undefined && port !== null) {
      validatePort(port, 'inspectPort');
    }
    let next = port;
    if (next === undefined || next === null) {
      next = process.debugPort + debugPortOffset++;
      if (next > MAX_PORT) {
        next = next - MAX_PORT + MIN_PORT - 1;
      }
    }
    own.push(`--inspect-port=${next}`);
  }
  return own;
}

function startProcess(id, env) {
  const { exec, args, cwd, silent, serialization, windowsHide, stdio, gid, uid } = cluster.settings;
  return fork(exec, args, {
    cwd, silent, serialization, windowsHide, stdio, gid, uid,
    env: { ...process.env, ...env, NODE_UNIQUE_ID: `${id}` },
    execArgv: execArgvOf(cluster.settings),
  });
}

function removeWorker(worker) {
  delete cluster.workers[worker.id];
  if (Object.keys(cluster.workers).length === 0) {
    intercom.emit('disconnect');
  }
}

function removeHandlesOf(worker) {
  for (const [key, handle] of handles) {
    if (handle.remove(worker)) {
      handles.delete(key);
    }
  }
}

function forkWorker(env) {
  cluster.setupPrimary();
  const id = ++lastId;
  const worker = new Worker({ id, process: startProcess(id, env) });
  worker.on('message', (message, handle) => cluster.emit('message', worker, message, handle));
  worker.process.once('exit', (exitCode, signalCode) => {
    if (!worker.isConnected()) {
      removeHandlesOf(worker);
      removeWorker(worker);
    }
    worker.exitedAfterDisconnect = Boolean(worker.exitedAfterDisconnect);
    worker.state = 'dead';
    worker.emit('exit', exitCode, signalCode);
    cluster.emit('exit', worker, exitCode, signalCode);
  });
  worker.process.once('disconnect', () => {
    removeHandlesOf(worker);
    if (worker.isDead()) {
      removeWorker(worker);
    }
    worker.exitedAfterDisconnect = Boolean(worker.exitedAfterDisconnect);
    worker.state = 'disconnected';
    worker.emit('disconnect');
    cluster.emit('disconnect', worker);
  });
  worker.process.on('internalMessage', receiver((message) => acts[message.act]?.(worker, message)));
  process.nextTick(() => cluster.emit('fork', worker));
  cluster.workers[worker.id] = worker;
  return worker;
}

/** What workers ask for. */
const acts = {
  __proto__: null,

  online(worker) {
    worker.state = 'online';
    worker.emit('online');
    cluster.emit('online', worker);
  },

  queryServer(worker, message) {
    if (worker.exitedAfterDisconnect) {
      return;
    }
    const { key, handle } = handleFor(message);
    handle.data ||= message.data;
    handle.add(worker, (errno, reply, native) => {
      const { data } = handle;
      if (errno) {
        handles.delete(key);
      }
      send(worker.process, { errno, key, ack: message.seq, data, ...reply }, native);
    });
  },

  listening(worker, { addressType, address, port, fd }) {
    const info = { addressType, address, port, fd };
    worker.state = 'listening';
    worker.emit('listening', info);
    cluster.emit('listening', worker, info);
  },

  exitedAfterDisconnect(worker, message) {
    worker.exitedAfterDisconnect = true;
    send(worker.process, { ack: message.seq });
  },

  close(worker, { key }) {
    const handle = handles.get(key);
    if (handle?.remove(worker)) {
      handles.delete(key);
    }
  },
};

/** All workers that ask for the same address share what stands for it. */
function handleFor(message) {
  const { address, port, addressType, fd, index } = message;
  const key = `${address}:${port}:${addressType}:${fd}:${index}`;
  let handle = handles.get(key);
  if (handle === undefined) {
    handle = schedulingPolicy === SCHED_RR ? new RoundRobinHandle(key, address, message)
      : new SharedHandle(key, address, message);
    handles.set(key, handle);
  }
  return { key, handle };
}

Worker.prototype.disconnect = function disconnect() {
  this.exitedAfterDisconnect = true;
  send(this.process, { act: 'disconnect' });
  removeHandlesOf(this);
  return this;
};

Worker.prototype.destroy = function destroy(signal) {
  this.process.kill(signal || 'SIGTERM');
};

Object.assign(cluster, {
  isWorker: false,
  isMaster: true,
  isPrimary: true,
  Worker,
  workers: {},
  settings: {},
  SCHED_NONE,
  SCHED_RR,
  schedulingPolicy: policyOf(process.env.NODE_CLUSTER_SCHED_POLICY),
  setupPrimary,
  setupMaster: setupPrimary,
  fork: forkWorker,
  disconnect(callback) {
    const workers = Object.values(cluster.workers);
    if (workers.length === 0) {
      process.nextTick(() => intercom.emit('disconnect'));
    } else {
      workers.filter((worker) => worker.isConnected()).forEach((worker) => worker.disconnect());
    }
    if (typeof callback === 'function') {
      intercom.once('disconnect', callback);
    }
  },
});

module.exports = cluster;
