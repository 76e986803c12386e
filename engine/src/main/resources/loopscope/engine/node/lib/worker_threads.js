'use strict';
// node:worker_threads: what a program on the main thread can know. Starting a worker is not possible yet.

class Worker {
  constructor() {
    throw new Error("Loopscope's worker_threads cannot start a Worker yet");
  }
}

module.exports = {
  isMainThread: true,
  parentPort: null,
  resourceLimits: {},
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  threadId: 0,
  workerData: null,
  Worker,
};
