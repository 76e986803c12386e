'use strict';
// One object as text: custom inspection, proxies, circular references, depth, then its shape laid out.

const { customInspect, inspect, largestOutput } = require('internal/util/inspect');
const { constructorName, prefix, tagOf } = require('internal/util/inspect/names');
const { formatProperty, inheritedProperties } = require('internal/util/inspect/properties');
const { arrange } = require('internal/util/inspect/layout');
const { shapeOf } = require('internal/util/inspect/kinds');
const { getConstructorName, getProxyDetails } = internalBinding('util');

function tooDeep(context, level) {
  return context.depth !== null && level > context.depth;
}

/** Options for foreign code: without a prototype that leads back to this realm. */
function userOptions(context, isForeign) {
  const options = context.options();
  return isForeign ? Object.setPrototypeOf(options, null) : options;
}

/** The text an object's own inspection function gives, or nothing when it has none. */
function formatCustom(context, value, level, isProxy) {
  const custom = value[customInspect];
  const isPrototype = value.constructor && value.constructor.prototype === value;
  if (typeof custom !== 'function' || custom === inspect || isPrototype) {
    return undefined;
  }
  const depth = context.depth === null ? null : context.depth - level;
  const isForeign = isProxy || !(value instanceof Object);
  const result = Reflect.apply(custom, value, [depth, userOptions(context, isForeign), inspect]);
  if (result === value) {
    return undefined;
  }
  return typeof result === 'object'
    ? context.format(result, level)
    : `${result}`.replaceAll('\n', `\n${' '.repeat(context.indentation)}`);
}

function formatProxy(context, [target, handler], level) {
  if (tooDeep(context, level)) {
    return context.stylize('Proxy [Array]', 'special');
  }
  const parts = context.indented(2, () => [context.format(target, level + 1), context.format(handler, level + 1)]);
  return arrange(context, { open: 'Proxy [', close: ']', base: '', isList: true }, parts, level + 1);
}

function formatCircular(context, value) {
  context.circular ??= new Map();
  let number = context.circular.get(value);
  if (number === undefined) {
    number = context.circular.size + 1;
    context.circular.set(value, number);
  }
  return context.stylize(`[Circular *${number}]`, 'special');
}

function formatObject(context, value, level, typed) {
  let object = value;
  const proxy = getProxyDetails(value, Boolean(context.showProxy));
  if (proxy !== undefined) {
    if (proxy === null || proxy[0] === null) {
      return context.stylize('<Revoked Proxy>', 'special');
    }
    if (context.showProxy) {
      return formatProxy(context, proxy, level);
    }
    object = proxy;
  }
  if (context.customInspect) {
    const custom = formatCustom(context, object, level, proxy !== undefined);
    if (custom !== undefined) {
      return custom;
    }
  }
  return context.seen.includes(object) ? formatCircular(context, object) : formatRaw(context, object, level, typed);
}

function nameOf(context, value, level) {
  const inherited = context.showHidden && !tooDeep(context, level) ? { from: undefined } : undefined;
  const constructor = constructorName(context, value, level, inherited);
  const properties = inherited?.from === undefined ? [] : inheritedProperties(context, value, inherited.from, level);
  return { constructor, tag: tagOf(context, value), inherited: properties };
}

/** What stands for an object below the depth shown: `[Foo]`, `[Map: null prototype]`. */
function nameInBrackets(value, { constructor, tag }) {
  return constructor === null
    ? prefix(null, tag, getConstructorName(value)).slice(0, -1)
    : `[${prefix(constructor, tag, 'Object').slice(0, -1)}]`;
}

function formatRaw(context, value, level, typed) {
  const name = nameOf(context, value, level);
  const shape = shapeOf(context, value, name, level, typed);
  if (typeof shape === 'string') {
    return shape;
  }
  const bare = (shape.keys.length === 0 || shape.wholeWithKeys) && name.inherited.length === 0;
  if (shape.whole !== undefined && bare) {
    return shape.whole;
  }
  if (tooDeep(context, level)) {
    return context.stylize(nameInBrackets(value, name), 'special');
  }
  return formatParts(context, value, level + 1, name, shape);
}

function interrupted(context, error, name, indentation) {
  if (!require('internal/errors').isStackOverflowError(error)) {
    throw error;
  }
  context.seen.pop();
  context.indentation = indentation;
  const shown = prefix(name.constructor, name.tag, 'Object').slice(0, -1);
  return context.stylize(
    `[${shown}: Inspection interrupted prematurely. Maximum call stack size exceeded.]`, 'special');
}

function formatParts(context, value, level, name, shape) {
  context.seen.push(value);
  context.deepest = level;
  const { indentation } = context;
  let parts;
  try {
    parts = shape.entries(level);
    for (const key of shape.keys) {
      parts.push(formatProperty(context, value, key, level, shape.isList));
    }
    parts.push(...name.inherited);
  } catch (error) {
    return interrupted(context, error, name, indentation);
  }
  markReference(context, value, shape);
  context.seen.pop();
  sortParts(context, parts, shape);
  const result = arrange(context, shape, parts, level, value);
  guardSize(context, result);
  return result;
}

function markReference(context, value, shape) {
  const number = context.circular?.get(value);
  if (number === undefined) {
    return;
  }
  const reference = context.stylize(`<ref *${number}>`, 'special');
  if (context.compact === true) {
    shape.open = `${reference} ${shape.open}`;
  } else {
    shape.base = shape.base === '' ? reference : `${reference} ${shape.base}`;
  }
}

function sortParts(context, parts, shape) {
  if (!context.sorted) {
    return;
  }
  const comparator = context.sorted === true ? undefined : context.sorted;
  if (!shape.isList) {
    parts.sort(comparator);
  } else if (shape.keys.length > 1) {
    const start = parts.length - shape.keys.length;
    parts.splice(start, shape.keys.length, ...parts.slice(start).sort(comparator));
  }
}

/** Stops going deeper when one level has grown beyond what a string should hold. */
function guardSize(context, result) {
  const total = (context.written[context.indentation] ?? 0) + result.length;
  context.written[context.indentation] = total;
  if (total > largestOutput) {
    context.depth = -1;
  }
}

module.exports = { formatObject };
