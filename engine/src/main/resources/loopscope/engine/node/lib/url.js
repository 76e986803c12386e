'use strict';
// node:url. The parser is loaded when a URL is made, not for paths of plain files.

const { fileURLToPath, pathToFileURL } = require('internal/url/files');

function legacy(name) {
  return { [name]: (...args) => require('internal/url/legacy')[name](...args) }[name];
}

function domainToASCII(domain) {
  if (arguments.length === 0) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_MISSING_ARGS('domain');
  }
  const { URL } = require('internal/url');
  return URL.canParse(`ws://${domain}`) ? new URL(`ws://${domain}`).hostname : '';
}

function domainToUnicode(domain) {
  return internalBinding('url').domainToUnicode(domainToASCII(...arguments));
}

module.exports = {
  parse: legacy('parse'),
  resolve: legacy('resolve'),
  resolveObject: legacy('resolveObject'),
  format: legacy('format'),
  domainToASCII,
  domainToUnicode,
  pathToFileURL,
  fileURLToPath,
  urlToHttpOptions: (url) => require('internal/url').urlToHttpOptions(url),
};

function lazy(name, load) {
  Object.defineProperty(module.exports, name, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get() {
      const value = load();
      Object.defineProperty(module.exports, name, {
        __proto__: null, value, writable: true, enumerable: true, configurable: true,
      });
      return value;
    },
  });
}

lazy('Url', () => require('internal/url/legacy').Url);
lazy('URL', () => require('internal/url').URL);
lazy('URLSearchParams', () => require('internal/url').URLSearchParams);
