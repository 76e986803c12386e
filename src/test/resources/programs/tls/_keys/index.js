// Reads the keys and certificates beside it: a CA, certificates by it for localhost, other.test and a client, and self-signed ones.
const { readFileSync } = require('fs');
const { join } = require('path');

module.exports = function key(name) {
  return readFileSync(join(__dirname, name));
};
