'use strict';
// The value of a Link field, checked: https://www.rfc-editor.org/rfc/rfc8288#section-3

const { codes } = require('internal/errors');

const linkValue = /^<[^>]*>(?:\s*;\s*[^;="\s]+(?:=(?:"[^;"\s]*"|[^;"\s]*))?)*$/;

function checked(value, name) {
  if (typeof value !== 'string' || !linkValue.test(value)) {
    throw new codes.ERR_INVALID_ARG_VALUE(
      name, value, 'must be an array or string of format "</styles.css>; rel=preload; as=style"');
  }
  return value;
}

function validateLinkHeaderValue(hints) {
  if (typeof hints === 'string') {
    return checked(hints, 'hints');
  }
  if (Array.isArray(hints)) {
    return hints.map((hint) => checked(hint, 'hints')).join(', ');
  }
  throw new codes.ERR_INVALID_ARG_VALUE(
    'hints', hints, 'must be an array or string of format "</styles.css>; rel=preload; as=style"');
}

module.exports = { validateLinkHeaderValue };
