'use strict';
// How wide text is in a terminal, and text without what only a terminal understands.

/** ECMA-48 control sequences, as util.stripVTControlCharacters takes them out. */
const controlSequence = new RegExp(
  '[\\u001B\\u009B][[\\]()#;?]*' +
  '(?:(?:(?:(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]*)*)?' +
  '(?:\\u0007|\\u001B\\u005C|\\u009C))' +
  '|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))', 'g');

function withoutControlSequences(text) {
  return text.replace(controlSequence, '');
}

const colorSequence = /\u001b\[\d\d?m/g;

/** Length without the color sequences that inspect itself writes. */
function plainLength(text, colors) {
  return colors ? text.replace(colorSequence, '').length : text.length;
}

const printable = /^[\x20-\x7e]*$/;

function isFullWidth(code) {
  return code >= 0x1100 && (
    code <= 0x115f || code === 0x2329 || code === 0x232a
    || (code >= 0x2e80 && code <= 0x3247 && code !== 0x303f)
    || (code >= 0x3250 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0xa4c6)
    || (code >= 0xa960 && code <= 0xa97c) || (code >= 0xac00 && code <= 0xd7a3)
    || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe10 && code <= 0xfe19)
    || (code >= 0xfe30 && code <= 0xfe6b) || (code >= 0xff01 && code <= 0xff60)
    || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1b000 && code <= 0x1b001)
    || (code >= 0x1f200 && code <= 0x1f251) || (code >= 0x1f300 && code <= 0x1f64f)
    || (code >= 0x1f900 && code <= 0x1f9ff) || (code >= 0x20000 && code <= 0x3fffd));
}

const zeroWidth = /[\p{Me}\p{Mn}\p{Cf}\p{Cc}]/u;

/** Columns the text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
function stringWidth(text, removeControl = true) {
  let plain = removeControl ? withoutControlSequences(text) : text;
  if (printable.test(plain)) {
    return plain.length;
  }
  plain = plain.normalize('NFC');
  let width = 0;
  for (const character of plain) {
    if (isFullWidth(character.codePointAt(0)) || /\p{Emoji_Presentation}/u.test(character)) {
      width += 2;
    } else if (!zeroWidth.test(character)) {
      width++;
    }
  }
  return width;
}

module.exports = { plainLength, stringWidth, withoutControlSequences };
