'use strict';
// The standard streams of a worker: each has a writing end on one side of the channel and a reading end on the other.

const { Readable, Writable } = require('stream');
const { STDIO_PAYLOAD, STDIO_WANTS_MORE_DATA } = require('internal/worker/messages');

const kTaken = Symbol('kStdioWantsMoreDataCallback');

/** One side of the channel. While a stream waits for the other side, the port keeps the loop alive. */
class StdioChannel {
  #waiting = 0;

  constructor(port) {
    this.port = port;
  }

  post(type, stream, chunks) {
    this.port.postMessage({ type, stream, chunks });
  }

  beginWait() {
    if (this.#waiting++ === 0) {
      this.port.ref();
    }
  }

  endWait(count = 1) {
    this.#waiting -= count;
    if (count > 0 && this.#waiting === 0) {
      this.port.unref();
    }
  }
}

/** The reading end; `counts`: whether the loop lives on until it has been read to its end. */
class ReadableWorkerStdio extends Readable {
  #channel;
  #name;
  #counts;
  #reading = false;

  constructor(channel, name, counts = true) {
    super();
    this.#channel = channel;
    this.#name = name;
    this.#counts = counts;
    this.on('end', () => {
      if (this.#reading && this.#counts) {
        this.#channel.endWait();
      }
    });
  }

  _read() {
    if (!this.#reading && this.#counts) {
      this.#reading = true;
      this.#channel.beginWait();
    }
    this.#channel.post(STDIO_WANTS_MORE_DATA, this.#name);
  }
}

/** The writing end: what is written meanwhile waits until the reader has taken what went before. */
class WritableWorkerStdio extends Writable {
  #channel;
  #name;
  #callbacks = [];

  constructor(channel, name) {
    super({ decodeStrings: false });
    this.#channel = channel;
    this.#name = name;
  }

  _writev(written, callback) {
    this.#channel.post(STDIO_PAYLOAD, this.#name, written.map(({ chunk, encoding }) => ({ chunk, encoding })));
    if (process._exiting) {
      callback();
    } else {
      this.#callbacks.push(callback);
      this.#channel.beginWait();
    }
  }

  _final(callback) {
    this.#channel.post(STDIO_PAYLOAD, this.#name, [{ chunk: null, encoding: '' }]);
    callback();
  }

  [kTaken]() {
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    callbacks.forEach((callback) => callback());
    this.#channel.endWait(callbacks.length);
  }
}

/** Puts what arrived into the reading end; one that has ended takes no more. */
function receive(stream, chunks) {
  for (const { chunk, encoding } of chunks) {
    if (!stream.readableEnded) {
      stream.push(chunk, encoding);
    }
  }
}

module.exports = { ReadableWorkerStdio, StdioChannel, WritableWorkerStdio, kTaken, receive };
