'use strict';
// ChildProcess: a program that was started, its streams, and how it ended.

const EventEmitter = require('events');
const { errnoException, uvErrmapGet } = require('internal/errors');
const { validateArray, validateObject, validateString } = require('internal/validators');
const { serializationOf, setUpChannel } = require('internal/child_process/channel');
const { nameOf, numberOf } = require('internal/child_process/signals');
const { stdioOf } = require('internal/child_process/stdio');

const binding = internalBinding('child_process');
/** Errors that are told by an event; others are thrown by spawn itself. */
const told = new Set(['EACCES', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOENT']);
const names = ['stdin', 'stdout', 'stderr'];

function spawnError(code, syscall) {
  const errno = require('os').constants.errno[code] ?? 0;
  return errnoException(-errno, syscall);
}

class ChildProcess extends EventEmitter {
  #handle = null;
  #open = 1;
  #ended = 0;

  constructor() {
    super();
    this._closesNeeded = 1;
    this._closesGot = 0;
    this.connected = false;
    this.signalCode = null;
    this.exitCode = null;
    this.killed = false;
    this.spawnfile = null;
    this._handle = null;
  }

  /** Starts it, for what `internal/child_process/arguments` has made of the program's arguments. */
  spawn(options) {
    validateObject(options, 'options');
    const stdio = stdioOf(options.stdio, false);
    if (options.envPairs !== undefined) {
      validateArray(options.envPairs, 'options.envPairs');
    }
    validateString(options.file, 'options.file');
    if (options.args !== undefined) {
      validateArray(options.args, 'options.args');
    }
    this.spawnfile = options.file;
    this.spawnargs = options.args === undefined ? [] : options.args;
    const channel = stdio.indexOf('ipc');
    const serialization = serializationOf(options.serialization);
    refuseUnknown(stdio, channel >= 0 && this.spawnfile === process.execPath);
    const handle = channel >= 0 ? this.#fork(options, stdio) : binding.spawn({
      file: options.file,
      args: this.spawnargs.slice(1),
      cwd: options.cwd ?? '',
      env: options.envPairs ?? [],
      detached: Boolean(options.detached),
      stdio: stdio.slice(0, 3),
    }, (code, signal) => this.#exited(code, signal));
    if (typeof handle === 'string') {
      return this.#failed(handle, stdio);
    }
    this.#handle = handle;
    this._handle = this;
    this.pid = handle.pid;
    this.#connect(stdio);
    if (channel >= 0) {
      this.#open++;
      setUpChannel(this, handle.channel, serialization, () => this.#finish());
    }
    process.nextTick(() => this.emit('spawn'));
    return 0;
  }

  /** A process of this run, with a channel: it runs on the engine too. */
  #fork({ cwd = '', envPairs = [], serialization }, stdio) {
    const variables = serialization === 'advanced' ? [...envPairs, 'NODE_CHANNEL_SERIALIZATION_MODE=advanced'] : envPairs;
    const entries = stdio.slice(0, 3).map((entry) => (entry === 'ipc' ? 'ignore' : entry));
    return internalBinding('fork').fork(this.spawnargs.slice(1), cwd, variables, entries,
      (code, signal) => this.#exited(code, signal));
  }

  #failed(code, stdio) {
    if (!told.has(code)) {
      throw spawnError(code, 'spawn');
    }
    process.nextTick(() => this.#failLater(spawnError(code, `spawn ${this.spawnfile}`)));
    this.#connectNothing(stdio);
    return -(require('os').constants.errno[code] ?? 0);
  }

  /** Of a program that was not started: its streams are there, and end at once. */
  #connectNothing(stdio) {
    const { Readable, Writable } = require('stream');
    this.stdio = stdio.map((entry, index) => {
      if (entry !== 'pipe') {
        return null;
      }
      const stream = index === 0
        ? new Writable({ write: (chunk, encoding, callback) => callback() })
        : new Readable({ read() {} });
      stream.destroy();
      return stream;
    });
    this.#name();
  }

  #failLater(error) {
    error.path = this.spawnfile;
    error.spawnargs = this.spawnargs.slice(1);
    this.exitCode = error.errno;
    this.emit('error', error);
    this.#finish();
  }

  #connect(stdio) {
    const { PipeReader, PipeWriter } = require('internal/child_process/pipes');
    this.stdio = stdio.map((entry, index) => {
      if (entry !== 'pipe') {
        return null;
      }
      const handle = this.#handle[names[index]];
      const stream = index === 0 ? new PipeWriter(handle) : new PipeReader(handle);
      if (index > 0) {
        this.#awaitClose(stream);
      }
      return stream;
    });
    this.#name();
  }

  #name() {
    [this.stdin, this.stdout, this.stderr] = this.stdio;
  }

  #awaitClose(stream) {
    this.#open++;
    stream.on('close', () => this.#finish());
  }

  #exited(code, signal) {
    if (signal > 0) {
      this.signalCode = nameOf(signal);
    } else {
      this.exitCode = code;
    }
    this.stdin?.destroy();
    this.#handle = null;
    this._handle = null;
    this.emit('exit', this.exitCode, this.signalCode);
    process.nextTick(() => this.#flush());
    this.#finish();
  }

  /** Output that nobody reads must not keep the child from closing. */
  #flush() {
    for (const stream of this.stdio) {
      if (stream?.readable && !stream._readableState.readableListening && stream !== this.stdin) {
        stream.resume();
      }
    }
  }

  /** Closed is a child that has ended and whose streams have. */
  #finish() {
    this.#ended++;
    if (this.#ended === this.#open) {
      this.emit('close', this.exitCode, this.signalCode);
    }
  }

  kill(signal) {
    const number = signal === 0 ? 0 : numberOf(signal === undefined ? 'SIGTERM' : signal);
    if (this.#handle === null) {
      return false;
    }
    const errno = this.#handle.kill(number);
    if (errno === 0) {
      this.killed = true;
      return true;
    }
    const [code] = uvErrmapGet(errno);
    if (code === 'EINVAL' || code === 'ENOSYS') {
      throw errnoException(errno, 'kill');
    }
    if (code !== 'ESRCH') {
      this.emit('error', errnoException(errno, 'kill'));
    }
    return false;
  }

  [Symbol.dispose ?? Symbol('dispose')]() {
    if (!this.killed) {
      this.kill();
    }
  }

  ref() {
    this.#handle?.reference(true);
  }

  unref() {
    this.#handle?.reference(false);
  }
}

/** Streams beyond the three standard ones need descriptors that Java cannot hand on; only what runs on the engine has a channel. */
function refuseUnknown(stdio, isFork) {
  const index = stdio.findIndex((entry, at) => (entry === 'ipc' ? !isFork : at > 2 && entry !== 'ignore'));
  if (index >= 0) {
    throw new Error(`Loopscope cannot start a program with '${stdio[index]}' as stream ${index} yet`);
  }
}

module.exports = { ChildProcess, spawnError };
