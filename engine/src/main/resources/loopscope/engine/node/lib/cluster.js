'use strict';
// The cluster module, so far for programs that only ask whether they are the primary process.

const EventEmitter = require('events');

const cluster = new EventEmitter();
Object.assign(cluster, {
  isWorker: false,
  isMaster: true,
  isPrimary: true,
  Worker: class Worker extends EventEmitter {},
  workers: {},
  settings: {},
  SCHED_NONE: 1,
  SCHED_RR: 2,
  schedulingPolicy: 2,
  setupPrimary() {},
  setupMaster() {},
  fork() {
    throw new Error('Loopscope does not have cluster.fork yet');
  },
  disconnect(callback) {
    if (callback) {
      process.nextTick(callback);
    }
  },
});

module.exports = cluster;
