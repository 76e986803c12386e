'use strict';
// Splits text that comes in pieces into lines: at \n, at \r\n, and at a \r alone.

const { StringDecoder } = require('string_decoder');

const lineEnding = /\r?\n|\r(?!\n)/;

class LineSplitter {
  #decoder = new StringDecoder('utf8');
  #rest = '';
  #returnAt = 0;

  /** A \n that comes at most that many milliseconds after a \r belongs to it. */
  constructor(crlfDelay) {
    this.crlfDelay = crlfDelay;
  }

  /** The unfinished line at the end. */
  get rest() {
    return this.#rest;
  }

  /** The lines that a piece finishes. */
  split(piece) {
    let text = this.#decoder.write(piece);
    if (this.#returnAt > 0 && Date.now() - this.#returnAt <= this.crlfDelay) {
      text = text.startsWith('\n') ? text.slice(1) : text;
      this.#returnAt = 0;
    }
    const parts = text.split(lineEnding);
    parts[0] = this.#rest + parts[0];
    this.#rest = parts.pop();
    if (parts.length > 0) {
      this.#returnAt = text.endsWith('\r') ? Date.now() : 0;
    }
    return parts;
  }
}

module.exports = { LineSplitter, lineEnding };
