'use strict';
// node:worker_threads: message channels, and programs that run on threads of their own.

const { MessageChannel, MessagePort, receiveMessageOnPort } = require('internal/messaging/port');
const { getEnvironmentData, setEnvironmentData } = require('internal/worker/environment_data');

const messaging = internalBinding('messaging');
const self = internalBinding('worker').self();

function markAsUntransferable(object) {
  if (object !== null && (typeof object === 'object' || typeof object === 'function')) {
    messaging.markUntransferable(object);
  }
}

/** A port lives in the global scope it was made in. */
function moveMessagePortToContext() {
  throw new Error('Loopscope cannot move a MessagePort to another context');
}

module.exports = {
  isMainThread: self === undefined,
  MessagePort,
  MessageChannel,
  markAsUntransferable,
  moveMessagePortToContext,
  receiveMessageOnPort,
  resourceLimits: {},
  threadId: self === undefined ? 0 : self[0],
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  get Worker() {
    return require('internal/worker/worker').Worker;
  },
  parentPort: null,
  workerData: null,
  get BroadcastChannel() {
    return require('internal/messaging/broadcast_channel').BroadcastChannel;
  },
  setEnvironmentData,
  getEnvironmentData,
};
