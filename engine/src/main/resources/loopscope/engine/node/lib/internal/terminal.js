'use strict';
// What a stream to a terminal can do besides: size, colors, moving the cursor.

const depths = { 1: 1, 2: 4, 3: 8, 4: 24 };

/** Bits of color, from the environment. */
function colorDepth(env) {
  if (env.FORCE_COLOR !== undefined) {
    return { '0': 1, '2': 8, '3': 24 }[env.FORCE_COLOR] ?? 4;
  }
  if (env.NO_COLOR !== undefined || env.NODE_DISABLE_COLORS !== undefined || env.TERM === 'dumb') {
    return 1;
  }
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') {
    return depths[4];
  }
  return /256/.test(env.TERM ?? '') ? depths[3] : env.TERM === undefined ? depths[1] : depths[2];
}

const methods = {
  getWindowSize() {
    return [this.columns, this.rows];
  },

  getColorDepth(env = process.env) {
    return colorDepth(env);
  },

  hasColors(count = 16, env = process.env) {
    const [colors, environment] = typeof count === 'object' ? [16, count] : [count, env];
    return colors <= 2 ** this.getColorDepth(environment);
  },

  cursorTo(x, y, callback) {
    return require('internal/readline/escapes').onStream.cursorTo(this, x, y, callback);
  },

  moveCursor(dx, dy, callback) {
    return require('internal/readline/escapes').onStream.moveCursor(this, dx, dy, callback);
  },

  clearLine(direction, callback) {
    return require('internal/readline/escapes').onStream.clearLine(this, direction, callback);
  },

  clearScreenDown(callback) {
    return require('internal/readline/escapes').onStream.clearScreenDown(this, callback);
  },
};

function addMethods(target) {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

/** Adds all that to a stream. */
function decorate(stream) {
  stream.isTTY = true;
  stream.columns = Number(process.env.COLUMNS) || 80;
  stream.rows = Number(process.env.LINES) || 24;
  addMethods(stream);
}

module.exports = { addMethods, decorate };
