'use strict';
// The parts of argument errors that are worked out: what was expected, and what was received instead.

let inspector;

function inspect(value, options) {
  inspector ??= require('internal/util/inspect').inspect;
  return inspector(value, options);
}

const primitiveNames = new Set([
  'string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol',
]);

/** `a`, `a or b`, `a, b, or c`. */
function alternatives(items) {
  if (items.length < 3) {
    return items.join(' or ');
  }
  return `${items.slice(0, -1).join(', ')}, or ${items.at(-1)}`;
}

function sortExpected(expected) {
  const types = [];
  const instances = [];
  const others = [];
  for (const name of expected) {
    if (primitiveNames.has(name)) {
      types.push(name.toLowerCase());
    } else if (/^[A-Z][a-zA-Z0-9]*$/.test(name)) {
      instances.push(name);
    } else {
      others.push(name);
    }
  }
  if (instances.length > 0 && types.includes('object')) {
    types.splice(types.indexOf('object'), 1);
    instances.push('Object');
  }
  return { types, instances, others };
}

/** `of type string or an instance of Buffer or URL`. */
function expectation(expected) {
  const { types, instances, others } = sortExpected([].concat(expected));
  const parts = [];
  if (types.length > 0) {
    parts.push(`${types.length > 1 ? 'one of type' : 'of type'} ${alternatives(types)}`);
  }
  if (instances.length > 0) {
    parts.push(`an instance of ${alternatives(instances)}`);
  }
  if (others.length > 1) {
    parts.push(`one of ${alternatives(others)}`);
  } else if (others.length === 1) {
    parts.push(others[0].toLowerCase() === others[0] ? others[0] : `an ${others[0]}`);
  }
  return parts.join(' or ');
}

/** `The "name" argument`, or a property or a described argument when the name says so. */
function subject(name) {
  if (name.endsWith(' argument')) {
    return `The ${name}`;
  }
  return `The "${name}" ${name.includes('.') ? 'property' : 'argument'}`;
}

/** `undefined`, `function f`, `an instance of Map`, `type number (1)`. */
function received(value) {
  if (value === null || value === undefined) {
    return `${value}`;
  }
  if (typeof value === 'function') {
    return `function ${value.name}`;
  }
  if (typeof value === 'object') {
    if (value.constructor && 'name' in value.constructor) {
      return `an instance of ${value.constructor.name}`;
    }
    return inspect(value, { depth: -1 });
  }
  let text = inspect(value, { colors: false });
  if (text.length > 28) {
    text = `${text.slice(0, 25)}...`;
  }
  return `type ${typeof value} (${text})`;
}

/** 12345678 as `12_345_678`. */
function withSeparators(digits) {
  const sign = digits.startsWith('-') ? '-' : '';
  return sign + digits.slice(sign.length).replace(/\B(?=(\d{3})+$)/g, '_');
}

/** A number outside its range, large ones in groups of three digits. */
function receivedNumber(value) {
  if (Number.isInteger(value) && Math.abs(value) > 2 ** 32) {
    return withSeparators(String(value));
  }
  if (typeof value === 'bigint') {
    const large = value > 2n ** 32n || value < -(2n ** 32n);
    return `${large ? withSeparators(String(value)) : value}n`;
  }
  return inspect(value);
}

function receivedValue(value) {
  const text = inspect(value);
  return text.length > 128 ? `${text.slice(0, 128)}...` : text;
}

module.exports = { expectation, inspect, received, receivedNumber, receivedValue, subject };
