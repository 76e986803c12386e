'use strict';
// The standard streams of the process. Output is light, so that printing needs no stream module: it behaves as a
// Writable, and is an instance of one as soon as there is the class (see stream.js).

const EventEmitter = require('events');
const binding = internalBinding('stdio');

const utf8 = new Set([undefined, null, 'utf8', 'utf-8', 'UTF8', 'UTF-8', 'buffer']);

function validChunk(chunk, encoding) {
  const { codes } = require('internal/errors');
  if (chunk === null) {
    throw new codes.ERR_STREAM_NULL_VALUES();
  }
  if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
    throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
  }
  if (typeof chunk === 'string' && !utf8.has(encoding) && !require('buffer').Buffer.isEncoding(encoding)) {
    throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  }
}

function print(fd, chunk, encoding) {
  if (typeof chunk === 'string' && utf8.has(encoding)) {
    binding.writeString(fd, chunk);
  } else {
    const bytes = typeof chunk === 'string' ? require('buffer').Buffer.from(chunk, encoding) : chunk;
    binding.writeBytes(fd, bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

/** Standard output or error: every chunk is written at once. */
class Output extends EventEmitter {
  #ended = false;
  #finished = false;
  #corked = 0;
  #written = [];

  constructor(fd) {
    super();
    this.fd = fd;
    this._isStdio = true;
    this._type = binding.isTerminal(fd) ? 'tty' : 'pipe';
    if (this._type === 'tty') {
      require('internal/terminal').decorate(this);
    }
  }

  write(chunk, encodingOrCallback, callback) {
    const bare = typeof encodingOrCallback === 'function';
    const encoding = bare ? undefined : encodingOrCallback;
    const done = bare ? encodingOrCallback : callback;
    validChunk(chunk, encoding);
    if (this.#ended) {
      return this.#failLate(done);
    }
    print(this.fd, chunk, encoding);
    if (typeof done === 'function') {
      this.#later(done);
    }
    return true;
  }

  /** Callbacks of writes that follow each other share a tick, as in a Writable. */
  #later(callback) {
    this.#written.push(callback);
    if (this.#written.length === 1) {
      process.nextTick(() => {
        for (const done of this.#written.splice(0)) {
          done(null);
        }
      });
    }
  }

  #failLate(callback) {
    const { codes } = require('internal/errors');
    const error = new codes.ERR_STREAM_WRITE_AFTER_END();
    process.nextTick(() => {
      callback?.(error);
      this.emit('error', error);
    });
    return false;
  }

  end(chunk, encoding, callback) {
    const done = [chunk, encoding, callback].find((value) => typeof value === 'function');
    if (typeof chunk !== 'function' && chunk !== undefined && chunk !== null) {
      this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    }
    if (done !== undefined) {
      if (this.#finished) {
        const { codes } = require('internal/errors');
        process.nextTick(done, new codes.ERR_STREAM_ALREADY_FINISHED('end'));
      } else {
        this.once('finish', done);
      }
    }
    if (!this.#ended) {
      this.#ended = true;
      process.nextTick(() => {
        this.emit('prefinish');
        this.#finished = true;
        this.emit('finish');
      });
    }
    return this;
  }

  cork() {
    this.#corked++;
  }

  uncork() {
    this.#corked = Math.max(0, this.#corked - 1);
  }

  /** Standard streams cannot be closed. */
  destroy(error, callback) {
    if (error) {
      process.nextTick(() => this.emit('error', error));
    }
    callback?.(error);
    return this;
  }

  destroySoon() {
    return this.end();
  }

  setDefaultEncoding() {
    return this;
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  get writable() {
    return !this.#ended;
  }

  get writableEnded() {
    return this.#ended;
  }

  get writableFinished() {
    return this.#finished;
  }

  get writableCorked() {
    return this.#corked;
  }

  get destroyed() {
    return this.#finished;
  }
}

for (const [name, value] of Object.entries({
  writableLength: 0, writableHighWaterMark: 16384, writableObjectMode: false, writableNeedDrain: false,
  writableAborted: false, errored: null, closed: false,
})) {
  Object.defineProperty(Output.prototype, name, { get: () => value, configurable: true });
}

const outputs = [];

function output(fd) {
  outputs[fd] ??= new Output(fd);
  return outputs[fd];
}

let stdin;

function getStdin() {
  stdin ??= require('internal/stdin').createStdin();
  return stdin;
}

/** Makes the outputs instances of the class they behave as. */
function joinStreams(Writable) {
  Object.setPrototypeOf(Output.prototype, Writable.prototype);
}

module.exports = { getStdin, getStdout: () => output(1), getStderr: () => output(2), joinStreams };
