'use strict';
// What both kinds of paths share: segments, base names, extensions.

const { validateObject, validateString } = require('internal/validators');

/** Takes out empty and `.` segments and lets `..` take back the one before it. */
function normalizeSegments(path, separators, separator, allowAboveRoot) {
  const kept = [];
  for (const segment of path.split(separators)) {
    if (segment === '..') {
      if (kept.length > 0 && kept.at(-1) !== '..') {
        kept.pop();
      } else if (allowAboveRoot) {
        kept.push('..');
      }
    } else if (segment !== '' && segment !== '.') {
      kept.push(segment);
    }
  }
  return kept.join(separator);
}

/** Where the last segment after `from` starts and ends, separators at the end left out. */
function lastSegment(path, from, isSeparator) {
  let end = path.length;
  while (end > from && isSeparator(path[end - 1])) {
    end--;
  }
  let start = end;
  while (start > from && !isSeparator(path[start - 1])) {
    start--;
  }
  return { start, end };
}

/** The extension of a base name; a dot in front is no extension. */
function extensionOf(base) {
  const dot = base.lastIndexOf('.');
  return dot <= 0 || base === '..' ? '' : base.slice(dot);
}

function withoutSuffix(base, suffix) {
  return base !== suffix && base.endsWith(suffix) ? base.slice(0, base.length - suffix.length) : base;
}

function basename(path, suffix, from, isSeparator) {
  if (suffix !== undefined) {
    validateString(suffix, 'suffix');
  }
  validateString(path, 'path');
  const { start, end } = lastSegment(path, from(path), isSeparator);
  const base = path.slice(start, end);
  if (suffix === undefined || suffix === '' || suffix.length > path.length) {
    return base;
  }
  if (suffix === path) {
    return '';
  }
  return base !== suffix && suffix.endsWith(base) ? path.slice(start) : withoutSuffix(base, suffix);
}

/** The fields of a path whose root is `root` and whose directory is worked out by `dirOf(start)`. */
function parsed(path, root, isSeparator, dirOf) {
  const { start, end } = lastSegment(path, root.length, isSeparator);
  const base = path.slice(start, end);
  const ext = extensionOf(base);
  return { root, dir: dirOf(start), base, ext, name: base.slice(0, base.length - ext.length) };
}

function format(separator, pathObject) {
  validateObject(pathObject, 'pathObject');
  const { root, ext } = pathObject;
  const dir = pathObject.dir || root;
  const extension = ext ? `${ext[0] === '.' ? '' : '.'}${ext}` : '';
  const base = pathObject.base || `${pathObject.name || ''}${extension}`;
  if (!dir) {
    return base;
  }
  return dir === root ? `${dir}${base}` : `${dir}${separator}${base}`;
}

/** The way from one list of segments to another, given how many they have in common. */
function wayBetween(from, to, common, separator) {
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join(separator);
}

function commonCount(from, to) {
  const length = Math.min(from.length, to.length);
  let common = 0;
  while (common < length && from[common] === to[common]) {
    common++;
  }
  return common;
}

module.exports = {
  basename, commonCount, extensionOf, format, lastSegment, normalizeSegments, parsed, wayBetween,
};
