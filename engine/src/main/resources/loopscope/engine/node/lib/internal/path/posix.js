'use strict';
// POSIX paths.

const common = require('internal/path/common');
const { validateString } = require('internal/validators');

const isSeparator = (character) => character === '/';
const noRoot = () => 0;

function normalizeTail(path, allowAboveRoot) {
  return common.normalizeSegments(path, '/', '/', allowAboveRoot);
}

function segmentsOf(path) {
  return path === '/' ? [] : path.slice(1).split('/');
}

const posix = {
  resolve(...args) {
    let resolved = '';
    let absolute = false;
    for (let i = args.length - 1; i >= 0 && !absolute; i--) {
      const path = args[i];
      validateString(path, `paths[${i}]`);
      if (path.length > 0) {
        resolved = `${path}/${resolved}`;
        absolute = path.startsWith('/');
      }
    }
    if (!absolute) {
      const cwd = process.cwd();
      resolved = `${cwd}/${resolved}`;
      absolute = cwd.startsWith('/');
    }
    const tail = normalizeTail(resolved, !absolute);
    return absolute ? `/${tail}` : tail || '.';
  },

  normalize(path) {
    validateString(path, 'path');
    if (path.length === 0) {
      return '.';
    }
    const absolute = path.startsWith('/');
    const tail = normalizeTail(path, !absolute);
    if (tail.length === 0) {
      return absolute ? '/' : path.endsWith('/') ? './' : '.';
    }
    return (absolute ? '/' : '') + tail + (path.endsWith('/') ? '/' : '');
  },

  isAbsolute(path) {
    validateString(path, 'path');
    return path.startsWith('/');
  },

  join(...args) {
    args.forEach((path) => validateString(path, 'path'));
    const joined = args.filter((path) => path.length > 0).join('/');
    return joined === '' ? '.' : posix.normalize(joined);
  },

  relative(from, to) {
    validateString(from, 'from');
    validateString(to, 'to');
    if (from === to) {
      return '';
    }
    const start = segmentsOf(posix.resolve(from));
    const goal = segmentsOf(posix.resolve(to));
    return common.wayBetween(start, goal, common.commonCount(start, goal), '/');
  },

  toNamespacedPath(path) {
    return path;
  },

  dirname(path) {
    validateString(path, 'path');
    const { start } = common.lastSegment(path, 1, isSeparator);
    if (start <= 1) {
      return path.startsWith('/') ? '/' : dirOfFirst(path);
    }
    const end = start - 1;
    return end === 1 && path.startsWith('/') ? '//' : path.slice(0, end);
  },

  basename(path, suffix) {
    return common.basename(path, suffix, noRoot, isSeparator);
  },

  extname(path) {
    validateString(path, 'path');
    const { start, end } = common.lastSegment(path, 0, isSeparator);
    return common.extensionOf(path.slice(start, end));
  },

  format: common.format.bind(null, '/'),

  parse(path) {
    validateString(path, 'path');
    const root = path.startsWith('/') ? '/' : '';
    return common.parsed(path, root, isSeparator, (start) =>
      (start > root.length ? path.slice(0, start - 1) : root));
  },

  sep: '/',
  delimiter: ':',
  win32: null,
  posix: null,
};

/** Without a root: `.` unless the first character alone is the directory, as in `a/b`. */
function dirOfFirst(path) {
  const { start, end } = common.lastSegment(path, 0, isSeparator);
  return start > 0 && end > start ? path.slice(0, start - 1) : '.';
}

module.exports = posix;
