'use strict';
// Two streams of which each reads what is written to the other.

const { Duplex } = require('stream');

class DuplexSide extends Duplex {
  #other;
  #written = null;

  static pair(options) {
    const one = new DuplexSide(options);
    const other = new DuplexSide(options);
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  _read() {
    const written = this.#written;
    this.#written = null;
    written?.();
  }

  /** A chunk counts as written when the other side wants more. */
  _write(chunk, encoding, callback) {
    if (chunk.length === 0) {
      process.nextTick(callback);
    } else {
      this.#other.push(chunk);
      this.#other.#written = callback;
    }
  }

  _final(callback) {
    this.#other.on('end', callback);
    this.#other.push(null);
  }
}

function duplexPair(options) {
  return DuplexSide.pair(options);
}

module.exports = { duplexPair };
