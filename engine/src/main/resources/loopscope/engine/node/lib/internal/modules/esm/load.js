'use strict';
// What is behind a URL: the text of an ES module, or the exports of something else, described to the engine.

const { describeBuiltin } = require('internal/modules/esm/builtin');
const { checkType, formatOfData, formatOfFile } = require('internal/modules/esm/formats');
const { filePath, shownUrl, suffixOf } = require('internal/modules/esm/urls');
const binding = internalBinding('modules');

/** Describes the module behind a URL that was imported with this `type` attribute. */
function describe(url, type) {
  if (url.startsWith('node:')) {
    checkType(url, 'builtin', type);
    return describeBuiltin(url);
  }
  return url.startsWith('data:') ? describeData(url, type) : describeFile(url, type);
}

function describeData(url, type) {
  const match = /^data:([^,]*?)(;base64)?,(.*)$/is.exec(url);
  const body = decodeURIComponent(match[3]);
  return describeText(url, formatOfData(url, match[1]), type, match[2] ? Buffer.from(body, 'base64').toString() : body);
}

function describeFile(url, type) {
  const file = filePath(url);
  const text = (binding.readText(file) ?? require('fs').readFileSync(file, 'utf8')).replace(/^\uFEFF/, '');
  return describeText(url, formatOfFile(file, text), type, text);
}

function describeText(url, format, type, text) {
  checkType(url, format, type);
  switch (format) {
    case 'json':
      return describeJson(url, text);
    case 'commonjs':
      return require('internal/modules/esm/commonjs').describeCommonJs(url, filePath(url), text);
    default:
      // A query makes another module of the same file.
      return { url, file: shownUrl(url) + (url.startsWith('file:') ? suffixOf(url) : ''), text };
  }
}

/** JSON that was required before is the same object when it is imported. */
function describeJson(url, text) {
  return {
    url,
    names: ['default'],
    evaluate() {
      const required = require('internal/modules/cjs/loader').Module._cache[shownUrl(url)];
      if (required?.loaded) {
        return [required.exports];
      }
      try {
        return [JSON.parse(text)];
      } catch (error) {
        error.message = `${shownUrl(url)}: ${error.message}`;
        throw error;
      }
    },
  };
}

module.exports = { describe };
