'use strict';
// cluster.Worker: a worker as the primary sees it, and as it sees itself.

const EventEmitter = require('events');

function Worker(options) {
  if (!(this instanceof Worker)) {
    return new Worker(options);
  }
  EventEmitter.call(this);
  const { id, process: itsProcess, state } = options !== null && typeof options === 'object' ? options : {};
  this.exitedAfterDisconnect = undefined;
  this.state = state || 'none';
  this.id = id | 0;
  if (itsProcess) {
    this.process = itsProcess;
    itsProcess.on('error', (code, signal) => this.emit('error', code, signal));
    itsProcess.on('message', (message, handle) => this.emit('message', message, handle));
  }
}

Object.setPrototypeOf(Worker.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Worker, EventEmitter);

Object.assign(Worker.prototype, {
  kill(...args) {
    this.destroy(...args);
  },

  send(...args) {
    return this.process.send(...args);
  },

  isDead() {
    return this.process.exitCode !== null && this.process.exitCode !== undefined || Boolean(this.process.signalCode);
  },

  isConnected() {
    return this.process.connected;
  },
});

module.exports = { Worker };
