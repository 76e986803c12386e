'use strict';
// What names and values of fields may consist of.

const { codes } = require('internal/errors');

const notToken = /[^\w!#$%&'*+\-.^`|~]/;
const notInFieldValue = /[^\t\x20-\x7e\x80-\xff]/;

function checkIsHttpToken(value) {
  const text = `${value}`;
  return text !== '' && !notToken.test(text);
}

function checkInvalidHeaderChar(value) {
  return notInFieldValue.test(value);
}

function validateHeaderName(name, label = 'Header name') {
  if (typeof name !== 'string' || name === '' || notToken.test(name)) {
    throw new codes.ERR_INVALID_HTTP_TOKEN(label || 'Header name', name);
  }
}

function validateHeaderValue(name, value) {
  if (value === undefined) {
    throw new codes.ERR_HTTP_INVALID_HEADER_VALUE(value, name);
  }
  if (notInFieldValue.test(value)) {
    throw new codes.ERR_INVALID_CHAR('header content', name);
  }
}

module.exports = {
  checkInvalidHeaderChar,
  checkIsHttpToken,
  chunkExpression: /(?:^|\W)chunked(?:$|\W)/i,
  continueExpression: /(?:^|\W)100-continue(?:$|\W)/i,
  validateHeaderName,
  validateHeaderValue,
};
