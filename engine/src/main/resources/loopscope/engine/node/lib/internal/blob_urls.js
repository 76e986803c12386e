'use strict';
// URLs that stand for blobs of this process: https://w3c.github.io/FileAPI/#blob-url

const { codes } = require('internal/errors');
const { Blob } = require('internal/blob');

const prefix = 'blob:nodedata:';
const blobs = new Map();

function createObjectURL(blob) {
  if (!(blob instanceof Blob)) {
    throw new codes.ERR_INVALID_ARG_TYPE('obj', 'Blob', blob);
  }
  const url = `${prefix}${require('crypto').randomUUID()}`;
  blobs.set(url, blob);
  return url;
}

function revokeObjectURL(url) {
  blobs.delete(`${url}`);
}

/** Another Blob with the same bytes, or nothing. */
function resolveObjectURL(url) {
  const blob = blobs.get(`${url}`);
  return blob?.slice(0, blob.size, blob.type);
}

module.exports = { createObjectURL, resolveObjectURL, revokeObjectURL };
