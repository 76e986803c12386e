'use strict';
// util.format: placeholders in the first argument, the rest joined with spaces.

const { inspect } = require('internal/util/inspect');
const { formatBigInt, formatNumber } = require('internal/util/inspect/text');

const plain = (text) => text;

function separatesDigits(options) {
  return options?.numericSeparator ?? inspect.defaultOptions.numericSeparator;
}

/** The text of `%s`: objects that convert themselves by that, the others inspected one level deep. */
function asString(argument, options) {
  switch (typeof argument) {
    case 'number':
      return formatNumber(plain, argument, separatesDigits(options));
    case 'bigint':
      return formatBigInt(plain, argument, separatesDigits(options));
    case 'object':
      return argument !== null && convertsItself(argument)
        ? String(argument)
        : inspect(argument, { ...options, depth: 0, colors: false, compact: 3 });
    default:
      return String(argument);
  }
}

function convertsItself(value) {
  const { getProxyDetails } = internalBinding('util');
  const object = getProxyDetails(value, false) ?? value;
  return object !== null && (hasOwnKindOf(object, Symbol.toPrimitive) || hasOwnKindOf(object, 'toString'));
}

/** Whether the method comes from the object or from a class outside the language. */
function hasOwnKindOf(object, method) {
  if (typeof object[method] !== 'function') {
    return false;
  }
  let holder = object;
  while (!Object.prototype.hasOwnProperty.call(holder, method)) {
    holder = Object.getPrototypeOf(holder);
  }
  if (holder === object) {
    return true;
  }
  const descriptor = Object.getOwnPropertyDescriptor(holder, 'constructor');
  return descriptor === undefined || typeof descriptor.value !== 'function'
    || !require('internal/util/inspect/names').isBuiltIn(descriptor.value.name);
}

function asDecimal(argument, options) {
  if (typeof argument === 'bigint') {
    return formatBigInt(plain, argument, separatesDigits(options));
  }
  return typeof argument === 'symbol'
    ? formatNumber(plain, NaN, false)
    : formatNumber(plain, Number(argument), separatesDigits(options));
}

function asInteger(argument, options) {
  if (typeof argument === 'bigint') {
    return formatBigInt(plain, argument, separatesDigits(options));
  }
  return typeof argument === 'symbol'
    ? formatNumber(plain, NaN, false)
    : formatNumber(plain, Number.parseInt(argument), separatesDigits(options));
}

function asFloat(argument, options) {
  return typeof argument === 'symbol'
    ? formatNumber(plain, NaN, false)
    : formatNumber(plain, Number.parseFloat(argument), separatesDigits(options));
}

let circularMessage;

function asJson(argument) {
  try {
    return JSON.stringify(argument);
  } catch (error) {
    circularMessage ??= messageForCircular();
    if (error.name === 'TypeError' && firstLine(error.message) === circularMessage) {
      return '[Circular]';
    }
    throw error;
  }
}

function messageForCircular() {
  const loop = {};
  loop.loop = loop;
  try {
    return JSON.stringify(loop);
  } catch (error) {
    return firstLine(error.message);
  }
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}

/** The text of one placeholder, or nothing when the letter is none. */
function substitute(letter, argument, options) {
  switch (letter) {
    case 's':
      return asString(argument, options);
    case 'd':
      return asDecimal(argument, options);
    case 'i':
      return asInteger(argument, options);
    case 'f':
      return asFloat(argument, options);
    case 'j':
      return asJson(argument);
    case 'o':
      return inspect(argument, { ...options, showHidden: true, showProxy: true, depth: 4 });
    case 'O':
      return inspect(argument, options);
    case 'c':
      return '';
    default:
      return undefined;
  }
}

/** Replaces the placeholders; gives the text and how many arguments were used. */
function fill(template, args, options) {
  let used = 1;
  let result = '';
  let copied = 0;
  for (let i = template.indexOf('%'); i !== -1 && i < template.length - 1; i = template.indexOf('%', i)) {
    const letter = template[i + 1];
    const isPercent = letter === '%';
    const text = isPercent ? '%' : used === args.length ? undefined : substitute(letter, args[used], options);
    if (text !== undefined || (letter === 'j' && used !== args.length)) {
      result += template.slice(copied, i) + text;
      copied = i + 2;
      used += isPercent ? 0 : 1;
      i += 2;
    } else {
      i += 1;
    }
  }
  return { text: result + template.slice(copied), used };
}

function formatWith(options, args) {
  const [first] = args;
  if (args.length === 1) {
    return typeof first === 'string' ? first : inspect(first, options);
  }
  let text = '';
  let used = 0;
  if (typeof first === 'string') {
    ({ text, used } = fill(first, args, options));
  }
  for (let i = used; i < args.length; i++) {
    const argument = args[i];
    if (i > 0) {
      text += ' ';
    }
    text += typeof argument === 'string' ? argument : inspect(argument, options);
  }
  return text;
}

module.exports = { formatWith };
