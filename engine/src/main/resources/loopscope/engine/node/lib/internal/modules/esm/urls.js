'use strict';
// File URLs of modules as text: importing a file must not wait for the URL class to be loaded.

const { codes: { ERR_INVALID_FILE_URL_HOST } } = require('internal/errors');

/** The URL of a path, with what a URL keeps for itself percent-encoded. */
function fileUrl(file) {
  const encoded = encodeURI(file).replace(/[?#]/g, encodeURIComponent).replaceAll('%5B', '[').replaceAll('%5D', ']');
  return `file://${encoded}`;
}

/** The path of a file URL. */
function filePath(url) {
  const path = url.slice('file://'.length).replace(/[?#].*$/s, '');
  if (!path.startsWith('/')) {
    throw new ERR_INVALID_FILE_URL_HOST(process.platform);
  }
  return decodeURIComponent(path);
}

/** A module as messages name it: the path of a file, else the URL. */
function shownUrl(url) {
  return url.startsWith('file:') ? filePath(url) : url;
}

/** Query and hash of a URL or relative reference. */
function suffixOf(url) {
  return /[?#].*$/s.exec(url)?.[0] ?? '';
}

module.exports = { filePath, fileUrl, shownUrl, suffixOf };
