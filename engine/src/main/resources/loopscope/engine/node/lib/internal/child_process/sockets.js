'use strict';
// Sockets of a server that went to another process: the server counts them still, and is not closed before they are. Both sides
// speak of them by the key of the server, which no other server of the process has.

let lastKey = 0;
const keys = new WeakMap();

function keyOf(server) {
  if (!keys.has(server)) {
    keys.set(server, `${process.pid}:${++lastKey}`);
  }
  return keys.get(server);
}

/** The sockets of one server that one process was sent. */
class SentSockets {
  #target;
  #key;

  constructor(target, key) {
    this.#target = target;
    this.#key = key;
  }

  #ask(question, answer, callback) {
    const { codes: { ERR_CHILD_CLOSED_BEFORE_REPLY } } = require('internal/errors');
    if (!this.#target.connected) {
      callback(new ERR_CHILD_CLOSED_BEFORE_REPLY());
      return;
    }
    const done = (error, count) => {
      this.#target.removeListener('internalMessage', told);
      this.#target.removeListener('disconnect', gone);
      callback(error, count);
    };
    const told = (message) => {
      if (message.cmd === answer && message.key === this.#key) {
        done(null, message.count);
      }
    };
    const gone = () => done(new ERR_CHILD_CLOSED_BEFORE_REPLY());
    this.#target.on('internalMessage', told);
    this.#target.once('disconnect', gone);
    this.#target._send({ cmd: question, key: this.#key }, undefined, { swallowErrors: true });
  }

  /** Calls back with how many of them are open, or that the process has gone before it answered. */
  count(callback) {
    this.#ask('NODE_SOCKET_GET_COUNT', 'NODE_SOCKET_COUNT', callback);
  }

  /** Calls back when none is open any more. */
  whenClosed(callback) {
    this.#ask('NODE_SOCKET_NOTIFY_CLOSE', 'NODE_SOCKET_ALL_CLOSED', () => callback());
  }
}

const sentTo = new WeakMap();

/** A socket of a server goes to a process. Returns the key to send along. */
function sent(server, target) {
  const key = keyOf(server);
  const known = sentTo.get(target) ?? new Set();
  sentTo.set(target, known);
  if (!known.has(key)) {
    known.add(key);
    const sockets = new SentSockets(target, key);
    server._workers.push(sockets);
    server._usingWorkers = true;
    target.once('exit', () => {
      server._workers = server._workers.filter((other) => other !== sockets);
    });
  }
  return key;
}

const received = new Map();
const asked = new Map();

function allClosed(target, key) {
  if (target.connected) {
    target._send({ cmd: 'NODE_SOCKET_ALL_CLOSED', key }, undefined, { swallowErrors: true });
  }
}

/** A socket has come from a server of another process. */
function came(key, socket) {
  received.set(key, (received.get(key) ?? 0) + 1);
  socket.once('close', () => {
    received.set(key, received.get(key) - 1);
    if (received.get(key) === 0 && asked.has(key)) {
      allClosed(asked.get(key), key);
      asked.delete(key);
    }
  });
}

/** Answers what the other process asks of them. */
function answer(target, { cmd, key }) {
  switch (cmd) {
    case 'NODE_SOCKET_GET_COUNT':
      target._send({ cmd: 'NODE_SOCKET_COUNT', key, count: received.get(key) ?? 0 }, undefined, { swallowErrors: true });
      break;
    case 'NODE_SOCKET_NOTIFY_CLOSE':
      if (received.get(key) > 0) {
        asked.set(key, target);
      } else {
        allClosed(target, key);
      }
      break;
    default:
  }
}

module.exports = { answer, came, sent };
