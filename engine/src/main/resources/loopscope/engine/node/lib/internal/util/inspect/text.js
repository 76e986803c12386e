'use strict';
// Text of primitives: quoting and escaping of strings, numbers with separators.

const shortEscapes = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\' };

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

/** Whether there is a control character, a single quote, a backslash or half of a surrogate pair. */
function isEscapable(text) {
  return /[\x00-\x1f\x27\x5c\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** The string with every character escaped that a literal in single quotes needs escaped. */
function escape(text) {
  return isEscapable(text) ? escapeControls(text).replaceAll("'", "\\'") : text;
}

/** As escape, but single quotes stay as they are. */
function escapeControls(text) {
  return text.replace(/[\x00-\x1f\x5c\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    escapeCharacter);
}

/** The string as a literal, in the quotes that need the least escaping. */
function quote(text) {
  if (!isEscapable(text)) {
    return `'${text}'`;
  }
  if (text.includes("'")) {
    const mark = !text.includes('"') ? '"' : !text.includes('`') && !text.includes('${') ? '`' : "'";
    if (mark !== "'") {
      return mark + escapeControls(text) + mark;
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

module.exports = {
  escape,
  formatBigInt,
  formatNumber,
  formatPrimitive,
  more,
  quote,
};
