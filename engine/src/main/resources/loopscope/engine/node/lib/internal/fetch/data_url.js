'use strict';
// data: URLs: https://fetch.spec.whatwg.org/#data-urls

const { Buffer } = require('buffer');

const withoutType = 'text/plain;charset=US-ASCII';

function percentDecoded(text) {
  const bytes = Buffer.from(text);
  const decoded = [];
  for (let at = 0; at < bytes.length; at++) {
    const digits = bytes.latin1Slice(at + 1, at + 3);
    if (bytes[at] === 0x25 && /^[\da-f]{2}$/i.test(digits)) {
      decoded.push(Number.parseInt(digits, 16));
      at += 2;
    } else {
      decoded.push(bytes[at]);
    }
  }
  return Buffer.from(decoded);
}

function normalizedType(text) {
  const { MIMEType } = require('internal/mime');
  try {
    return `${new MIMEType(text.startsWith(';') ? `text/plain${text}` : text)}`;
  } catch {
    return withoutType;
  }
}

/** Type and bytes of a URL, or null when it is not well-formed. */
function parseDataUrl({ href, hash }) {
  const content = href.slice('data:'.length, href.length - hash.length);
  const comma = content.indexOf(',');
  if (comma === -1) {
    return null;
  }
  const type = content.slice(0, comma).trim();
  const bytes = percentDecoded(content.slice(comma + 1));
  const base64 = /; *base64$/i.exec(type);
  if (base64 === null) {
    return { type: normalizedType(type), bytes };
  }
  try {
    const decoded = require('buffer').atob(bytes.latin1Slice());
    return { type: normalizedType(type.slice(0, base64.index)), bytes: Buffer.from(decoded, 'latin1') };
  } catch {
    return null;
  }
}

module.exports = { parseDataUrl };
