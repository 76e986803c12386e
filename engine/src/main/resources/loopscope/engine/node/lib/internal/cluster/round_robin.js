'use strict';
// SCHED_RR: the primary listens and accepts, and hands each connection to the worker that has been free longest. Where none is
// free the connections wait here.

const { send } = require('internal/cluster/messages');

class RoundRobinHandle {
  constructor(key, address, { port, fd, backlog, readableAll, writableAll }) {
    this.key = key;
    this.all = new Map();
    /** The workers that wait for a connection, in the order in which they became free. */
    this.free = new Map();
    this.handles = [];
    this.handle = null;
    this.server = require('net').createServer();
    if (fd >= 0) {
      this.server.listen({ fd, backlog });
    } else if (port >= 0) {
      this.server.listen({ port, host: address, backlog });
    } else {
      this.server.listen({ path: address, backlog, readableAll, writableAll });
    }
    this.server.once('listening', () => {
      this.handle = this.server._handle;
      this.handle.onconnection = (status, handle) => this.distribute(status, handle);
      this.server._handle = null;
      this.server = null;
    });
  }

  add(worker, answer) {
    this.all.set(worker.id, worker);
    const done = () => {
      const sockname = {};
      const hasName = typeof this.handle.getsockname === 'function';
      if (hasName) {
        this.handle.getsockname(sockname);
      }
      answer(null, hasName ? { sockname } : null, null);
      this.handoff(worker);
    };
    if (this.server === null) {
      done();
      return;
    }
    this.server.once('listening', done);
    this.server.once('error', (error) => answer(error.errno, null));
  }

  /** Returns whether it was the last. */
  remove(worker) {
    if (!this.all.delete(worker.id)) {
      return false;
    }
    this.free.delete(worker.id);
    if (this.all.size > 0) {
      return false;
    }
    for (const handle of this.handles.splice(0)) {
      handle.close();
    }
    this.handle.close();
    this.handle = null;
    return true;
  }

  distribute(status, handle) {
    if (status !== 0) {
      return;
    }
    this.handles.push(handle);
    const [next] = this.free;
    if (next !== undefined) {
      const [id, worker] = next;
      this.free.delete(id);
      this.handoff(worker);
    }
  }

  /** Gives a worker the connection that has waited longest; without one the worker is free. */
  handoff(worker) {
    if (!this.all.has(worker.id)) {
      return;
    }
    const handle = this.handles.shift();
    if (handle === undefined) {
      this.free.set(worker.id, worker);
      return;
    }
    send(worker.process, { act: 'newconn', key: this.key }, handle, (reply, returned) => {
      if (!reply.accepted && returned !== undefined) {
        this.distribute(0, returned);
      }
      this.handoff(worker);
    });
  }
}

module.exports = { RoundRobinHandle };
