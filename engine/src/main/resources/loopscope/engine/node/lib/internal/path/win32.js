'use strict';
// Windows paths: drives, UNC shares, and both slashes as separators.

const common = require('internal/path/common');
const { validateString } = require('internal/validators');

const isSeparator = (character) => character === '/' || character === '\\';
const startsWithDrive = (path) => /^[a-zA-Z]:/.test(path);

/** The device (`C:`, `\\host\share`) a path starts with, where its tail begins, and whether it is absolute. */
function rootOf(path) {
  if (isSeparator(path[0])) {
    if (!isSeparator(path[1])) {
      return { device: '', end: 1, absolute: true, unc: false };
    }
    const share = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(path);
    return share === null
      ? { device: '', end: path.length === 1 ? 1 : 0, absolute: true, unc: false }
      : { device: `\\\\${share[1]}\\${share[2]}`, end: share[0].length, absolute: true, unc: true };
  }
  if (startsWithDrive(path)) {
    const absolute = isSeparator(path[2]);
    return { device: path.slice(0, 2), end: absolute ? 3 : 2, absolute, unc: false };
  }
  return { device: '', end: 0, absolute: false, unc: false };
}

/** As rootOf, but `\\.` and `\\?` are devices without a share. */
function deviceOf(path) {
  const root = rootOf(path);
  const isLocal = root.unc && (root.device.startsWith('\\\\.\\') || root.device.startsWith('\\\\?\\'));
  return isLocal ? { device: root.device.slice(0, 3), end: 4, absolute: true, unc: false } : root;
}

function normalizeTail(path, allowAboveRoot) {
  return common.normalizeSegments(path, /[\\/]/, '\\', allowAboveRoot);
}

/** The working directory of a drive, which Windows keeps in an environment variable. */
function workingDirectory(device) {
  if (device === '') {
    return process.cwd();
  }
  const path = process.env[`=${device}`] || process.cwd();
  return path.slice(0, 2).toLowerCase() !== device.toLowerCase() && path[2] === '\\' ? `${device}\\` : path;
}

function resolve(...args) {
  let device = '';
  let tail = '';
  let absolute = false;
  for (let i = args.length - 1; i >= -1; i--) {
    const path = i >= 0 ? args[i] : workingDirectory(device);
    if (i >= 0) {
      validateString(path, `paths[${i}]`);
    }
    if (path.length > 0) {
      const root = deviceOf(path);
      const sameDevice = root.device === '' || device === '' || root.device.toLowerCase() === device.toLowerCase();
      if (sameDevice) {
        device ||= root.device;
        if (!absolute) {
          tail = `${path.slice(root.end)}\\${tail}`;
          absolute = root.absolute;
        }
        if (absolute && device !== '') {
          break;
        }
      }
    }
  }
  const rest = normalizeTail(tail, !absolute);
  return absolute ? `${device}\\${rest}` : `${device}${rest}` || '.';
}

function normalize(path) {
  validateString(path, 'path');
  if (path.length === 0) {
    return '.';
  }
  if (path.length === 1) {
    return path === '/' ? '\\' : path;
  }
  const root = deviceOf(path);
  if (root.unc && root.end === path.length) {
    return `${root.device}\\`;
  }
  let tail = normalizeTail(path.slice(root.end), !root.absolute);
  if (tail === '' && !root.absolute) {
    tail = '.';
  }
  if (tail !== '' && isSeparator(path.at(-1))) {
    tail += '\\';
  }
  if (!root.absolute && root.device === '' && path.includes(':')) {
    tail = guardDrive(path, tail);
  }
  return `${root.device}${root.absolute ? '\\' : ''}${tail}`;
}

/** A relative path must not turn into one with a drive once its segments are normalized. */
function guardDrive(path, tail) {
  if (startsWithDrive(tail)) {
    return `.\\${tail}`;
  }
  for (let colon = path.indexOf(':'); colon !== -1; colon = path.indexOf(':', colon + 1)) {
    if (colon === path.length - 1 || isSeparator(path[colon + 1])) {
      return `.\\${tail}`;
    }
  }
  return tail;
}

function join(...args) {
  args.forEach((path) => validateString(path, 'path'));
  const parts = args.filter((path) => path.length > 0);
  if (parts.length === 0) {
    return '.';
  }
  const joined = parts.join('\\');
  const startsShare = /^[\\/]{2}[^\\/]/.test(parts[0]);
  return normalize(startsShare ? joined : joined.replace(/^[\\/]{2,}/, '\\'));
}

function segmentsOf(path) {
  return path.split('\\').filter((segment) => segment !== '');
}

function relative(from, to) {
  validateString(from, 'from');
  validateString(to, 'to');
  if (from === to) {
    return '';
  }
  const fromResolved = resolve(from);
  const toResolved = resolve(to);
  const goal = segmentsOf(toResolved);
  const start = segmentsOf(fromResolved.toLowerCase());
  const shared = common.commonCount(start, goal.map((segment) => segment.toLowerCase()));
  const unrelated = shared === 0 && start.length > 0 && goal.length > 0;
  return unrelated ? toResolved : common.wayBetween(start, goal, shared, '\\');
}

/** `\\?\C:\..` for long paths, `\\?\UNC\..` for shares. */
function toNamespacedPath(path) {
  if (typeof path !== 'string' || path.length === 0) {
    return path;
  }
  const resolved = resolve(path);
  if (resolved.length <= 2) {
    return path;
  }
  if (resolved.startsWith('\\\\') && resolved[2] !== '?' && resolved[2] !== '.') {
    return `\\\\?\\UNC\\${resolved.slice(2)}`;
  }
  return /^[a-zA-Z]:\\/.test(resolved) ? `\\\\?\\${resolved}` : resolved;
}

/** How much of the path belongs to its root; a share's root takes the separator after it. */
function rootLength(path) {
  const root = rootOf(path);
  if (root.unc) {
    return root.end < path.length ? root.end + 1 : root.end;
  }
  return isSeparator(path[0]) ? 1 : root.end;
}

function dirname(path) {
  validateString(path, 'path');
  if (path.length === 0) {
    return '.';
  }
  if (path.length === 1) {
    return isSeparator(path[0]) ? path : '.';
  }
  const root = rootLength(path);
  if (root === path.length && rootOf(path).unc) {
    return path;
  }
  const { start, end } = common.lastSegment(path, root, isSeparator);
  if (start === end || start <= root) {
    return root === 0 ? '.' : path.slice(0, root);
  }
  return path.slice(0, start - 1);
}

/** Base names see no more of the root than the drive. */
function driveLength(path) {
  return startsWithDrive(path) ? 2 : 0;
}

function parse(path) {
  validateString(path, 'path');
  if (path.length === 0) {
    return { root: '', dir: '', base: '', ext: '', name: '' };
  }
  const root = path.slice(0, rootLength(path));
  return common.parsed(path, root, isSeparator, (start) =>
    (start > root.length ? path.slice(0, start - 1) : root));
}

module.exports = {
  resolve,
  normalize,
  isAbsolute(path) {
    validateString(path, 'path');
    return isSeparator(path[0]) || (startsWithDrive(path) && isSeparator(path[2]));
  },
  join,
  relative,
  toNamespacedPath,
  dirname,
  basename(path, suffix) {
    return common.basename(path, suffix, driveLength, isSeparator);
  },
  extname(path) {
    validateString(path, 'path');
    const { start, end } = common.lastSegment(path, driveLength(path), isSeparator);
    return common.extensionOf(path.slice(start, end));
  },
  format: common.format.bind(null, '\\'),
  parse,
  sep: '\\',
  delimiter: ';',
  win32: null,
  posix: null,
};
