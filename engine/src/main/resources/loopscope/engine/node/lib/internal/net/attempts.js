'use strict';
// Connecting to the first address of a name that answers ("happy eyeballs"): https://www.rfc-editor.org/rfc/rfc8305

const { codes, exceptionWithHostPort } = require('internal/errors');
const { errnoOf } = require('internal/errors/system');
const { attempt, connected, connectTo, connectToFound, fail } = require('internal/net/connect');
const { isIP } = require('internal/net/ip');

/** Goes on when the name has been looked up. */
function connectToFirst(socket, request, error, found) {
  if (!socket.connecting) {
    return;
  }
  if (error) {
    socket.emit('lookup', error, undefined, undefined, request.host);
    fail(socket, error);
    return;
  }
  const targets = alternating(told(socket, request, found));
  if (!socket.connecting) {
    return;
  }
  socket._unrefTimer();
  if (targets.length === 0) {
    connectToFound(socket, request, null, found[0].address, found[0].family);
  } else if (targets.length === 1) {
    connectTo(socket, { ...request, ...targets[0] });
  } else {
    socket.autoSelectFamilyAttemptedAddresses = [];
    next(new Attempts(socket, request, targets));
  }
}

/** Emits what was found, and keeps what can be connected to, each once. */
function told(socket, request, found) {
  const usable = new Map();
  for (const { address, family } of found) {
    socket.emit('lookup', null, address, family, request.host);
    if (!socket.connecting) {
      break;
    }
    if (isIP(address) && (family === 4 || family === 6) && !usable.has(address)) {
      usable.set(address, { address, family });
    }
  }
  return [...usable.values()];
}

/** The families in turn, beginning with that of the first address. */
function alternating(targets) {
  const same = targets.filter(({ family }) => family === targets[0].family);
  const other = targets.filter(({ family }) => family !== targets[0].family);
  const rounds = Math.max(same.length, other.length);
  return Array.from({ length: rounds }, (_, i) => [same[i], other[i]]).flat().filter(Boolean);
}

class Attempts {
  constructor(socket, request, targets) {
    this.socket = socket;
    this.request = request;
    this.targets = targets;
    this.current = 0;
    this.timer = undefined;
    this.errors = [];
  }
}

function next(attempts) {
  const { socket, targets, errors } = attempts;
  clearTimeout(attempts.timer);
  if (socket._aborted) {
    return;
  }
  if (attempts.current === targets.length) {
    socket.destroy(errors.length === 0 ? new codes.ERR_SOCKET_CONNECTION_TIMEOUT() : allFailed(errors));
    return;
  }
  if (attempts.current > 0) {
    renewHandle(socket);
  }
  start(attempts, attempts.current++);
}

function allFailed(errors) {
  const error = new AggregateError(errors);
  error.code = errors[0]?.code;
  return error;
}

function renewHandle(socket) {
  const { TCP } = require('internal/net/handles');
  socket._handle?.close();
  socket._reinitializeHandle(new TCP());
}

function start(attempts, number) {
  const { socket, request } = attempts;
  const target = { ...request, ...attempts.targets[number] };
  const handle = socket._handle;
  socket.autoSelectFamilyAttemptedAddresses.push(`${target.address}:${target.port}`);
  const running = attempt(socket, handle, target, (error) => finished(attempts, number, handle, target, error));
  if (running && number < attempts.targets.length - 1) {
    attempts.timer = setTimeout(tooSlow, request.timeout, attempts, number, handle, target);
  }
}

function isOver(attempts, number) {
  return number !== attempts.current - 1;
}

function finished(attempts, number, handle, target, error) {
  const { socket } = attempts;
  if (isOver(attempts, number)) {
    return;
  }
  clearTimeout(attempts.timer);
  if (error === undefined) {
    connected(socket);
    return;
  }
  attempts.errors.push(error);
  socket.emit('connectionAttemptFailed', target.address, target.port, target.family, error);
  if (socket.connecting) {
    next(attempts);
  }
}

function tooSlow(attempts, number, handle, target) {
  const { socket } = attempts;
  socket.emit('connectionAttemptTimeout', target.address, target.port, target.family);
  attempts.errors.push(exceptionWithHostPort(errnoOf('ETIMEDOUT'), 'connect', target.address, target.port));
  if (socket.connecting) {
    next(attempts);
  }
}

module.exports = { connectToFirst };
