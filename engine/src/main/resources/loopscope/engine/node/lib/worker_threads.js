'use strict';
// node:worker_threads: message channels, and what a program on the main thread can know. Starting a worker is not possible yet.

const { MessageChannel, MessagePort, receiveMessageOnPort } = require('internal/messaging/port');

const messaging = internalBinding('messaging');
const environmentData = new Map();

class Worker {
  constructor() {
    throw new Error("Loopscope's worker_threads cannot start a Worker yet");
  }
}

function markAsUntransferable(object) {
  if (object !== null && (typeof object === 'object' || typeof object === 'function')) {
    messaging.markUntransferable(object);
  }
}

/** A port lives in the global scope it was made in. */
function moveMessagePortToContext() {
  throw new Error('Loopscope cannot move a MessagePort to another context');
}

function setEnvironmentData(key, value) {
  if (value === undefined) {
    environmentData.delete(key);
  } else {
    environmentData.set(key, value);
  }
}

module.exports = {
  isMainThread: true,
  MessagePort,
  MessageChannel,
  markAsUntransferable,
  moveMessagePortToContext,
  receiveMessageOnPort,
  resourceLimits: {},
  threadId: 0,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  Worker,
  parentPort: null,
  workerData: null,
  get BroadcastChannel() {
    return require('internal/messaging/broadcast_channel').BroadcastChannel;
  },
  setEnvironmentData,
  getEnvironmentData: (key) => environmentData.get(key),
};
