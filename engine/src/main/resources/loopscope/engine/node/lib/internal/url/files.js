'use strict';
// Paths as file: URLs and back, without the URL parser where the answer is plain.

const { codes } = require('internal/errors');
const { text } = require('internal/url/text');

const beyondEncodeURI = /[?#~]/g;

/** The href of an absolute path. */
function hrefOf(path) {
  const escape = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return `file://${encodeURI(text(path)).replace(beyondEncodeURI, escape)}`;
}

function urlOf(value) {
  if (typeof value === 'string') {
    const { URL } = require('internal/url');
    return new URL(value);
  }
  if (!(value?.href && value.protocol && value.auth === undefined && value.path === undefined)) {
    throw new codes.ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], value);
  }
  return value;
}

function fileURLToPath(value) {
  const plain = typeof value === 'string' && /^file:\/\/\/[\w/.~-]*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
  if (plain) {
    return value.slice('file://'.length);
  }
  const { protocol, hostname, pathname } = urlOf(value);
  if (protocol !== 'file:') {
    throw new codes.ERR_INVALID_URL_SCHEME('file');
  }
  if (hostname !== '') {
    throw new codes.ERR_INVALID_FILE_URL_HOST(process.platform);
  }
  if (/%2f/i.test(pathname)) {
    throw new codes.ERR_INVALID_FILE_URL_PATH('must not include encoded / characters');
  }
  return decodeURIComponent(pathname);
}

/** The path in full; a separator at the end stays. */
function absolute(path) {
  const full = require('path').resolve(path);
  return path.endsWith('/') && !full.endsWith('/') ? `${full}/` : full;
}

function pathToFileHref(path) {
  require('internal/validators').validateString(path, 'path');
  return hrefOf(absolute(path));
}

function pathToFileURL(path) {
  const { URL } = require('internal/url');
  return new URL(pathToFileHref(path));
}

module.exports = { fileURLToPath, pathToFileHref, pathToFileURL };
