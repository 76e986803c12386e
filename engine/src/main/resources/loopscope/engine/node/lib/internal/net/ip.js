'use strict';
// Which texts are IP addresses.

const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const zone = /%[0-9a-zA-Z\-.:]+$/;
const group = /^[0-9a-fA-F]{1,4}$/;

function isIPv4(input) {
  return v4.test(input);
}

/** The number of 16-bit groups in one side of an address, or NaN; an IPv4 address at the very end counts two. */
function countGroups(text, atEnd) {
  if (text === '') {
    return 0;
  }
  const parts = text.split(':');
  const last = parts.length - 1;
  const embedded = atEnd && v4.test(parts[last]);
  const valid = parts.every((part, i) => group.test(part) || (embedded && i === last));
  return valid ? parts.length + (embedded ? 1 : 0) : Number.NaN;
}

function isIPv6(input) {
  const sides = `${input}`.replace(zone, '').split('::');
  const count = sides.reduce((sum, side, i) => sum + countGroups(side, i === sides.length - 1), 0);
  return sides.length === 1 ? count === 8 : sides.length === 2 && count < 8;
}

/** 4, 6, or 0 for neither. */
function isIP(input) {
  if (isIPv4(input)) {
    return 4;
  }
  return isIPv6(input) ? 6 : 0;
}

module.exports = { isIP, isIPv4, isIPv6 };
