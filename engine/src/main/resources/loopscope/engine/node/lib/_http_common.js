'use strict';
// node:_http_common: what the parts of http share, under the names libraries know.

const { checkInvalidHeaderChar, checkIsHttpToken, chunkExpression, continueExpression } = require('internal/http/tokens');
const { isLenient } = require('internal/http/limits');
const { HTTPParser, freeParser, kIncomingMessage, methods, parsers, prepareError } = require('internal/http/parser');

module.exports = {
  _checkInvalidHeaderChar: checkInvalidHeaderChar,
  _checkIsHttpToken: checkIsHttpToken,
  chunkExpression,
  continueExpression,
  CRLF: '\r\n',
  freeParser,
  methods,
  parsers,
  kIncomingMessage,
  HTTPParser,
  isLenient,
  prepareError,
};
