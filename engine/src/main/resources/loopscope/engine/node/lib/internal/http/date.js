'use strict';
// The text of the Date field, made at most once a second.

let text;

function forget() {
  text = undefined;
}

function utcDate() {
  if (text === undefined) {
    const now = new Date();
    text = now.toUTCString();
    setTimeout(forget, 1000 - now.getMilliseconds()).unref();
  }
  return text;
}

module.exports = { utcDate };
