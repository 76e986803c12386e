'use strict';
// The connections of a server, by their parsers: which are idle, and which take too long over a message.

class ConnectionsList {
  #parsers = new Set();
  #reported = new WeakSet();

  add(parser) {
    this.#reported.delete(parser);
    this.#parsers.add(parser);
  }

  remove(parser) {
    this.#parsers.delete(parser);
  }

  all() {
    return [...this.#parsers];
  }

  idle() {
    return this.all().filter((parser) => parser.duration() === 0);
  }

  active() {
    return this.all().filter((parser) => parser.duration() > 0);
  }

  /** Those whose head or whole message is overdue, each told once. */
  expired(headersTimeout, requestTimeout) {
    const late = this.active().filter((parser) => {
      const duration = parser.duration();
      const headLate = headersTimeout > 0 && duration > headersTimeout && !parser.headersCompleted();
      return (headLate || (requestTimeout > 0 && duration > requestTimeout)) && !this.#reported.has(parser);
    });
    late.forEach((parser) => this.#reported.add(parser));
    return late;
  }
}

module.exports = { ConnectionsList };
