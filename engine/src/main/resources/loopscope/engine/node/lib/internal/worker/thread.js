'use strict';
// The worker's side: waits for what to run, runs it, and tells the parent what its program does not tell itself.

const { portOf } = require('internal/messaging/port');
const messages = require('internal/worker/messages');
const { ReadableWorkerStdio, StdioChannel, WritableWorkerStdio, kTaken, receive } = require('internal/worker/stdio');

const [, end] = internalBinding('worker').self();
const port = portOf(end);
const channel = new StdioChannel(port);
const streams = {
  stdin: new ReadableWorkerStdio(channel, 'stdin'),
  stdout: new WritableWorkerStdio(channel, 'stdout'),
  stderr: new WritableWorkerStdio(channel, 'stderr'),
};

/** Waits for the first message; the loop lives on for it. */
function start() {
  port.on('message', hear);
}

function hear(message) {
  switch (message.type) {
    case messages.LOAD_SCRIPT:
      port.unref();
      load(message);
      break;
    case messages.STDIO_PAYLOAD:
      receive(streams[message.stream], message.chunks);
      break;
    case messages.STDIO_WANTS_MORE_DATA:
      streams[message.stream][kTaken]();
      break;
  }
}

function load(message) {
  const object = require('internal/process/object');
  object.prepareWorker(message);
  require('internal/worker/process').adapt(streams);
  require('internal/process/failures').setReporter(report);
  process.on('exit', flush);
  if (!message.hasStdin) {
    streams.stdin.push(null);
  }
  Object.assign(require('worker_threads'), {
    workerData: message.workerData, parentPort: message.publicPort, resourceLimits: message.resourceLimits,
  });
  require('internal/worker/environment_data').adopt(message.environmentData);
  require('internal/modules/cjs/loader').Module._initPaths();
  port.postMessage({ type: messages.UP_AND_RUNNING });
  run(message);
}

function run({ script, kind }) {
  const execution = require('internal/process/execution');
  execution.preload();
  switch (kind) {
    case 'text':
      require('internal/modules/global_builtins').defineGlobalBuiltins(false);
      execution.runText(script, '[worker eval]');
      break;
    case 'module':
      execution.runModule(script, require('path').join(process.cwd(), '[worker eval]'));
      break;
    default:
      require('internal/modules/run_main').runMain(script);
  }
}

/** What the program wrote and the parent has not asked for goes out before the end. */
function flush() {
  streams.stdout[kTaken]();
  streams.stderr[kTaken]();
}

/** The exception that ends the worker goes to the parent. */
function report(error) {
  const { serialize } = require('internal/worker/error_serdes');
  try {
    port.postMessage({ type: messages.ERROR_MESSAGE, error: serialize(error) });
  } catch {
    port.postMessage({ type: messages.COULD_NOT_SERIALIZE_ERROR });
  }
}

module.exports = { start };
