'use strict';
// The failure of a connection that the other side has given up.

class ConnResetException extends Error {
  constructor(message) {
    super(message);
    this.code = 'ECONNRESET';
  }
}
Object.defineProperty(ConnResetException.prototype, 'constructor', { value: Error });

function connectionReset(message) {
  return new ConnResetException(message);
}

module.exports = { connectionReset };
