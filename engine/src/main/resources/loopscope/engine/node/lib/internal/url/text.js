'use strict';
// Text as the URL standard takes it: whole characters only (USVString of Web IDL).

const loneSurrogates = /[\ud800-\udfff]/gu;

function text(value) {
  return `${value}`.replace(loneSurrogates, '\ufffd');
}

module.exports = { text };
