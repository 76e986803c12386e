'use strict';
// SCHED_NONE: the primary only opens the socket; every worker waits for its connections, and the system wakes them.

class SharedHandle {
  constructor(key, address, { port, addressType, backlog }) {
    this.key = key;
    this.workers = new Map();
    this.handle = null;
    this.errno = 0;
    const opened = require('internal/net/listen').createServerHandle(address, port, addressType, backlog);
    if (typeof opened === 'number') {
      this.errno = opened;
    } else {
      this.handle = opened;
    }
  }

  add(worker, answer) {
    this.workers.set(worker.id, worker);
    answer(this.errno, null, this.handle);
  }

  /** Returns whether it was the last. */
  remove(worker) {
    if (!this.workers.delete(worker.id) || this.workers.size > 0) {
      return false;
    }
    this.handle?.close();
    this.handle = null;
    return true;
  }
}

module.exports = { SharedHandle };
