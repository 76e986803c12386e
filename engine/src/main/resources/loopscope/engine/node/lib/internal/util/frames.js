'use strict';
// The places a program called from, read from the stack.

const frame = /\(?(\/[^()]*?|file:\/\/[^()]*?|[a-z]:\\[^()]*?):(\d+):(\d+)\)?$/i;

/** Where a line of a stack is: { file, line, column }, or undefined outside all files. */
function placeOf(text) {
  const match = frame.exec(text);
  return match === null ? undefined : { file: match[1].replace(/^file:\/\//, ''), line: +match[2], column: +match[3] };
}

/** The places above a function, the nearest first; undefined for those outside all files. */
function placesAbove(above) {
  const holder = {};
  Error.captureStackTrace(holder, above);
  return `${holder.stack}`.split('\n').filter((line) => /^\s+at /.test(line)).map(placeOf);
}

/** Whether the nearest file above a function belongs to an installed package. */
function isInsideNodeModules(above) {
  return /[\\/]node_modules[\\/]/.test(placesAbove(above).find((place) => place)?.file);
}

module.exports = { isInsideNodeModules, placesAbove };
