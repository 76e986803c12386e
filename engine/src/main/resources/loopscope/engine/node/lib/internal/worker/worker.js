'use strict';
// worker_threads.Worker: the parent's side of a worker.

const EventEmitter = require('events');
const { codes } = require('internal/errors');
const { MessageChannel, drain, portOf } = require('internal/messaging/port');
const messages = require('internal/worker/messages');
const { readOptions } = require('internal/worker/options');
const { ReadableWorkerStdio, StdioChannel, WritableWorkerStdio, kTaken, receive } = require('internal/worker/stdio');

const binding = internalBinding('worker');
const messaging = internalBinding('messaging');

/** Listeners for messages keep the loop alive as long as the worker runs, which does so itself. */
class Worker extends EventEmitter {
  #handle;
  #port;
  #publicPort;
  #stdin = null;
  #stdout;
  #stderr;
  #limits;
  #online = false;

  constructor(filename, options = {}) {
    super();
    const read = readOptions(filename, options);
    this.#limits = read.limits.asked;
    const [mine, theirs] = messaging.newChannel();
    this.#port = portOf(mine);
    const channel = new StdioChannel(this.#port);
    this.#openStreams(channel, options);
    const { port1, port2 } = new MessageChannel();
    this.#publicPort = port1;
    this.#post(read, options, port2);
    this.#listen(read);
    this.performance = { eventLoopUtilization: eventLoopUtilization.bind(this, () => this.#loopTimes()) };
    this.#handle = binding.start(read.name, read.args, read.variables, theirs, (...end) => this.#ended(...end));
    process.nextTick(() => process.emit('worker', this));
  }

  #openStreams(channel, options) {
    if (options.stdin) {
      this.#stdin = new WritableWorkerStdio(channel, 'stdin');
    }
    this.#stdout = new ReadableWorkerStdio(channel, 'stdout', Boolean(options.stdout));
    this.#stderr = new ReadableWorkerStdio(channel, 'stderr', Boolean(options.stderr));
    if (!options.stdout) {
      pipeQuietly(this.#stdout, process.stdout);
    }
    if (!options.stderr) {
      pipeQuietly(this.#stderr, process.stderr);
    }
  }

  /** The first message waits for the thread to begin. */
  #post(read, options, publicPort) {
    const { environmentData } = require('internal/worker/environment_data');
    this.#port.postMessage({
      type: messages.LOAD_SCRIPT,
      script: read.script,
      kind: read.kind,
      name: read.name,
      args: read.args,
      execArgv: read.execArgv,
      resourceLimits: read.limits.effective,
      hasStdin: Boolean(options.stdin),
      workerData: options.workerData,
      environmentData,
      publicPort,
    }, [publicPort, ...options.transferList ?? []]);
  }

  #listen(read) {
    this.#port.on('message', (message) => this.#hear(message, read));
    this.#publicPort.on('message', (message) => this.emit('message', message));
    this.#publicPort.on('messageerror', (error) => this.emit('messageerror', error));
    // The worker itself keeps the loop alive; once it does not, listeners for its messages do.
    this.#port.unref();
    this.#publicPort.unref();
    this.on('newListener', (name) => {
      if (name === 'message' && this.listenerCount(name) === 0) {
        this.#publicPort?.ref();
      }
    });
    this.on('removeListener', (name) => {
      if (name === 'message' && this.listenerCount(name) === 0) {
        this.#publicPort?.unref();
      }
    });
  }

  #hear(message, read) {
    switch (message.type) {
      case messages.UP_AND_RUNNING:
        this.#online = true;
        this.#limits = read.limits.effective;
        this.emit('online');
        break;
      case messages.ERROR_MESSAGE:
        this.emit('error', require('internal/worker/error_serdes').deserialize(message.error));
        break;
      case messages.COULD_NOT_SERIALIZE_ERROR:
        this.emit('error', new codes.ERR_WORKER_UNSERIALIZABLE_ERROR());
        break;
      case messages.STDIO_PAYLOAD:
        receive(message.stream === 'stdout' ? this.#stdout : this.#stderr, message.chunks);
        break;
      case messages.STDIO_WANTS_MORE_DATA:
        this.#stdin?.[kTaken]();
        break;
    }
  }

  /** The thread is gone: what it sent before is told first. */
  #ended(exitCode, failure, detail) {
    drain(this.#publicPort);
    drain(this.#port);
    this.#handle = null;
    this.#port = null;
    this.#publicPort = null;
    for (const stream of [this.#stdout, this.#stderr]) {
      if (!stream.readableEnded) {
        stream.push(null);
      }
    }
    if (failure !== '') {
      this.emit('error', new codes[failure](detail));
    }
    this.emit('exit', exitCode);
  }

  /** Ends it wherever it is. Resolves with its exit code. */
  terminate(callback) {
    if (typeof callback === 'function') {
      process.emitWarning('Passing a callback to worker.terminate() is deprecated. It returns a Promise instead.',
        'DeprecationWarning', 'DEP0132');
      if (this.#handle === null) {
        return Promise.resolve();
      }
      this.once('exit', (exitCode) => callback(null, exitCode));
    }
    if (this.#handle === null) {
      return Promise.resolve();
    }
    binding.terminate(this.#handle);
    return new Promise((resolve) => this.once('exit', resolve));
  }

  async [Symbol.asyncDispose]() {
    await this.terminate();
  }

  postMessage(...args) {
    this.#publicPort?.postMessage(...args);
  }

  ref() {
    this.#reference(true);
  }

  unref() {
    this.#reference(false);
  }

  #reference(referenced) {
    if (this.#handle !== null) {
      binding.reference(this.#handle, referenced);
      this.#publicPort[referenced ? 'ref' : 'unref']();
    }
  }

  get threadId() {
    return this.#handle === null ? -1 : binding.threadId(this.#handle);
  }

  get stdin() {
    return this.#stdin;
  }

  get stdout() {
    return this.#stdout;
  }

  get stderr() {
    return this.#stderr;
  }

  get resourceLimits() {
    return this.#handle === null ? {} : { ...this.#limits };
  }

  /** A snapshot is V8's; no other engine can take one. */
  getHeapSnapshot() {
    return Promise.reject(new codes.ERR_WORKER_NOT_RUNNING());
  }

  #loopTimes() {
    return this.#online && this.#handle !== null ? binding.loopTimes(this.#handle) : [-1, 0];
  }
}

function eventLoopUtilization(loopTimes, first, second) {
  return require('internal/perf/utilization').utilizationOf(loopTimes(), first, second);
}

/** Many workers may print to one stream: that is no leak. */
function pipeQuietly(source, destination) {
  const before = destination.getMaxListeners();
  destination.setMaxListeners(Infinity);
  source.pipe(destination);
  destination.setMaxListeners(before);
}

module.exports = { Worker };
