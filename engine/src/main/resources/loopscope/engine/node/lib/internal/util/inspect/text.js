'use strict';
// Text of primitives: quoting and escaping of strings, numbers with separators, widths in a terminal.

const escapable = /[\x00-\x1f\x27\x5c\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const eachEscapable = new RegExp(escapable, 'g');
const withoutQuote = /[\x00-\x1f\x5c\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const shortEscapes = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', "'": "\\'", '\\': '\\\\' };

function escapeCharacter(character) {
  const short = shortEscapes[character];
  if (short !== undefined) {
    return short;
  }
  const code = character.charCodeAt(0);
  return code < 0x100
    ? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`
    : `\\u${code.toString(16)}`;
}

/** The string with every character escaped that a literal in single quotes needs escaped. */
function escape(text) {
  return escapable.test(text) ? text.replace(eachEscapable, escapeCharacter) : text;
}

/** The string as a literal, in the quotes that need the least escaping. */
function quote(text) {
  if (!escapable.test(text)) {
    return `'${text}'`;
  }
  if (text.includes("'")) {
    const mark = !text.includes('"') ? '"' : !text.includes('`') && !text.includes('${') ? '`' : "'";
    if (mark !== "'") {
      return mark + text.replace(withoutQuote, escapeCharacter) + mark;
    }
  }
  return `'${escape(text)}'`;
}

function groupInteger(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, '_');
}

function groupFraction(digits) {
  return digits.replace(/(\d{3})(?=\d)/g, '$1_');
}

function formatNumber(stylize, number, separate) {
  if (!separate) {
    return stylize(Object.is(number, -0) ? '-0' : `${number}`, 'number');
  }
  const integer = Math.trunc(number);
  const text = String(integer);
  if (integer === number) {
    return stylize(!Number.isFinite(number) || text.includes('e') ? text : groupInteger(text), 'number');
  }
  if (Number.isNaN(number)) {
    return stylize(text, 'number');
  }
  const fraction = String(number).slice(text.length + 1);
  return stylize(`${groupInteger(text)}.${groupFraction(fraction)}`, 'number');
}

function formatBigInt(stylize, bigint, separate) {
  const text = String(bigint);
  return stylize(`${separate ? groupInteger(text) : text}n`, 'bigint');
}

function more(count, thing) {
  return `... ${count} more ${thing}${count > 1 ? 's' : ''}`;
}

/** Long strings are cut at maxStringLength, and broken after each newline when they do not fit a line. */
function formatString(stylize, value, options) {
  let text = value;
  let trailer = '';
  if (text.length > options.maxStringLength) {
    trailer = more(text.length - options.maxStringLength, 'character');
    text = text.slice(0, options.maxStringLength);
  }
  const breakable = options.compact !== true && text.length > 16
    && text.length > options.breakLength - options.indentation - 4;
  if (!breakable) {
    return stylize(quote(text), 'string') + trailer;
  }
  const lines = text.split(/(?<=\n)/).map((line) => stylize(quote(line), 'string'));
  return lines.join(` +\n${' '.repeat(options.indentation + 2)}`) + trailer;
}

function formatPrimitive(stylize, value, options) {
  switch (typeof value) {
    case 'string':
      return formatString(stylize, value, options);
    case 'number':
      return formatNumber(stylize, value, options.numericSeparator);
    case 'bigint':
      return formatBigInt(stylize, value, options.numericSeparator);
    case 'symbol':
      return stylize(Symbol.prototype.toString.call(value), 'symbol');
    default:
      return stylize(`${value}`, typeof value);
  }
}

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

module.exports = {
  escape,
  formatBigInt,
  formatNumber,
  formatPrimitive,
  more,
  plainLength,
  quote,
  stringWidth,
  withoutControlSequences,
};
