'use strict';
function isKeyObject(k) { return false; }
const { getArrayBufferOrView } = require('internal/crypto/util');
function secretBytes(key, encoding) { return getArrayBufferOrView(key, 'key', encoding); }
module.exports = { isKeyObject, secretBytes };
