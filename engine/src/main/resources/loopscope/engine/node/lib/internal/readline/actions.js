'use strict';
// Readline of node:readline/promises: collects what a terminal shall do, and sends it at once.

const { codes } = require('internal/errors');
const { validateBoolean, validateInteger } = require('internal/validators');
const escapes = require('internal/readline/escapes');

class Readline {
  #autoCommit = false;
  #stream;
  #pending = [];

  constructor(stream, options = undefined) {
    if (!require('stream').isWritable(stream)) {
      throw new codes.ERR_INVALID_ARG_TYPE('stream', 'Writable', stream);
    }
    this.#stream = stream;
    if (options?.autoCommit !== undefined && options.autoCommit !== null) {
      validateBoolean(options.autoCommit, 'options.autoCommit');
      this.#autoCommit = options.autoCommit;
    }
  }

  #add(text) {
    if (this.#autoCommit) {
      process.nextTick(() => this.#stream.write(text));
    } else {
      this.#pending.push(text);
    }
    return this;
  }

  cursorTo(x, y = undefined) {
    validateInteger(x, 'x');
    if (y !== undefined && y !== null) {
      validateInteger(y, 'y');
    }
    return this.#add(escapes.cursorTo(x, y));
  }

  moveCursor(dx, dy) {
    if (!dx && !dy) {
      return this;
    }
    validateInteger(dx, 'dx');
    validateInteger(dy, 'dy');
    return this.#add(escapes.moveCursor(dx, dy));
  }

  clearLine(direction) {
    validateInteger(direction, 'dir', -1, 1);
    return this.#add(escapes.clearLine(direction));
  }

  clearScreenDown() {
    return this.#add(escapes.clearScreenDown);
  }

  commit() {
    return new Promise((resolve) => {
      this.#stream.write(this.#pending.join(''), resolve);
      this.#pending = [];
    });
  }

  rollback() {
    this.#pending = [];
    return this;
  }
}

module.exports = { Readline };
