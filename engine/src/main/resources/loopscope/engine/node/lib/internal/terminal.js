'use strict';
// What a stream to a terminal can do besides: size, colors, moving the cursor.

const escape = '\u001b[';
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
    const row = typeof y === 'number' ? `${y + 1};` : '';
    return this.write(`${escape}${row}${x + 1}${row === '' ? 'G' : 'H'}`, typeof y === 'function' ? y : callback);
  },

  moveCursor(dx, dy, callback) {
    const across = dx < 0 ? `${escape}${-dx}D` : dx > 0 ? `${escape}${dx}C` : '';
    const down = dy < 0 ? `${escape}${-dy}A` : dy > 0 ? `${escape}${dy}B` : '';
    return this.write(across + down, callback);
  },

  clearLine(direction, callback) {
    const part = direction < 0 ? 1 : direction > 0 ? 0 : 2;
    return this.write(`${escape}${part}K`, callback);
  },

  clearScreenDown(callback) {
    return this.write(`${escape}0J`, callback);
  },
};

/** Adds all that to a stream. */
function decorate(stream) {
  stream.isTTY = true;
  stream.columns = Number(process.env.COLUMNS) || 80;
  stream.rows = Number(process.env.LINES) || 24;
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(stream, name, { value: method, writable: true, configurable: true, enumerable: false });
  }
}

module.exports = { decorate };
