'use strict';
// What a terminal is told to move its cursor and to clear.

const { codes } = require('internal/errors');

const csi = '\u001b[';
const clearScreenDown = `${csi}0J`;

function clearLine(direction) {
  return `${csi}${direction < 0 ? 1 : direction > 0 ? 0 : 2}K`;
}

function cursorTo(x, y) {
  return typeof y === 'number' ? `${csi}${y + 1};${x + 1}H` : `${csi}${x + 1}G`;
}

function moveCursor(dx, dy) {
  const across = dx < 0 ? `${csi}${-dx}D` : dx > 0 ? `${csi}${dx}C` : '';
  const down = dy < 0 ? `${csi}${-dy}A` : dy > 0 ? `${csi}${dy}B` : '';
  return across + down;
}

/** Writes to a stream, which may be missing: then the callback comes all the same. */
function writeTo(stream, text, callback) {
  if (callback !== undefined) {
    require('internal/validators').validateFunction(callback, 'callback');
  }
  if (text === '' || stream === null || stream === undefined) {
    if (typeof callback === 'function') {
      process.nextTick(callback, null);
    }
    return true;
  }
  return stream.write(text, callback);
}

function checkNumber(value, name) {
  if (Number.isNaN(value)) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, value);
  }
}

/** The functions of node:readline that work on a stream. */
const onStream = {
  clearLine: function clearLine_(stream, direction, callback) {
    return writeTo(stream, clearLine(direction), callback);
  },

  clearScreenDown: function clearScreenDown_(stream, callback) {
    return writeTo(stream, clearScreenDown, callback);
  },

  cursorTo: function cursorTo_(stream, x, y, callback) {
    const done = typeof y === 'function' ? y : callback;
    const row = typeof y === 'function' ? undefined : y;
    if (done !== undefined) {
      require('internal/validators').validateFunction(done, 'callback');
    }
    checkNumber(x, 'x');
    checkNumber(row, 'y');
    const nowhere = stream === null || stream === undefined || (typeof x !== 'number' && typeof row !== 'number');
    if (!nowhere && typeof x !== 'number') {
      throw new codes.ERR_INVALID_CURSOR_POS();
    }
    return writeTo(stream, nowhere ? '' : cursorTo(x, row), done);
  },

  moveCursor: function moveCursor_(stream, dx, dy, callback) {
    return writeTo(stream, moveCursor(dx, dy), callback);
  },
};
for (const [name, value] of Object.entries(onStream)) {
  Object.defineProperty(value, 'name', { value: name, configurable: true });
}

module.exports = { clearLine, clearScreenDown, cursorTo, moveCursor, onStream };
