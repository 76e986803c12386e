'use strict';
// Own properties, and with showHidden those of the prototypes.

const { escape, formatPrimitive, quote } = require('internal/util/inspect/text');
const { stringWidth } = require('internal/util/inspect/width');
const { isBuiltIn } = require('internal/util/inspect/names');
const types = internalBinding('types');

const identifier = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const hasOwn = Object.prototype.hasOwnProperty;

function enumerableNames(value) {
  try {
    return Object.keys(value);
  } catch (error) {
    if (types.isNativeError(error) && error.name === 'ReferenceError' && types.isModuleNamespaceObject(value)) {
      return Object.getOwnPropertyNames(value);
    }
    throw error;
  }
}

/** Names and symbols to show; all own ones with showHidden, otherwise the enumerable. */
function keysOf(value, showHidden) {
  const symbols = Object.getOwnPropertySymbols(value);
  if (showHidden) {
    const names = Object.getOwnPropertyNames(value);
    return symbols.length === 0 ? names : names.concat(symbols);
  }
  const names = enumerableNames(value);
  if (symbols.length === 0) {
    return names;
  }
  return names.concat(symbols.filter((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol)));
}

function nameOf(context, key, enumerable) {
  if (typeof key === 'symbol') {
    return `[${context.stylize(escape(Symbol.prototype.toString.call(key)), 'symbol')}]`;
  }
  if (key === '__proto__') {
    return "['__proto__']";
  }
  if (!enumerable) {
    return `[${escape(key)}]`;
  }
  return identifier.test(key) ? context.stylize(key, 'name') : context.stylize(quote(key), 'string');
}

function readsGetter(context, setter) {
  return context.getters === true
    || (context.getters === 'get' && setter === undefined)
    || (context.getters === 'set' && setter !== undefined);
}

function formatRead(context, label, read, level) {
  const special = (text) => context.stylize(text, 'special');
  const inBrackets = (text) => `${special(`[${label}:`)} ${text}${special(']')}`;
  try {
    const value = read();
    return context.indented(2, () => {
      if (value === null) {
        return inBrackets(context.stylize('null', 'null'));
      }
      return typeof value === 'object'
        ? `${special(`[${label}]`)} ${context.format(value, level)}`
        : inBrackets(formatPrimitive(context.stylize, value, context));
    });
  } catch (error) {
    return inBrackets(`<Inspection threw (${error.message})>`);
  }
}

function formatAccessor(context, { get, set }, receiver, level) {
  if (get === undefined) {
    return set === undefined
      ? context.stylize('undefined', 'undefined')
      : context.stylize('[Setter]', 'special');
  }
  const label = set === undefined ? 'Getter' : 'Getter/Setter';
  return context.getters && readsGetter(context, set)
    ? formatRead(context, label, () => Reflect.apply(get, receiver, []), level)
    : context.stylize(`[${label}]`, 'special');
}

function descriptorOf(object, key) {
  return Object.getOwnPropertyDescriptor(object, key)
    || { value: object[key], configurable: true, enumerable: true };
}

/** An element of an array: its value alone. */
function formatElement(context, object, key, level) {
  const descriptor = descriptorOf(object, key);
  return descriptor.value !== undefined
    ? context.indented(2, () => context.format(descriptor.value, level))
    : formatAccessor(context, descriptor, object, level);
}

/** `name: value`; `inList` marks the extra properties of arrays. */
function formatProperty(context, object, key, level, inList, descriptor = descriptorOf(object, key), receiver = object) {
  const name = nameOf(context, key, descriptor.enumerable);
  if (descriptor.value === undefined) {
    return `${name}: ${formatAccessor(context, descriptor, receiver, level)}`;
  }
  const wide = context.compact === true && !inList;
  let gap = ' ';
  const text = context.indented(wide ? 3 : 2, () => {
    const formatted = context.format(descriptor.value, level);
    if (wide && context.breakLength < stringWidth(formatted, context.colors)) {
      gap = `\n${' '.repeat(context.indentation)}`;
    }
    return formatted;
  });
  return `${name}:${gap}${text}`;
}

/** Up to three prototypes deep, the properties that are no functions and not hidden by nearer ones. */
function inheritedProperties(context, object, from, level) {
  const parts = [];
  const nearer = new Set();
  let holder = from;
  for (let depth = 0; depth < 3; depth++) {
    if (depth !== 0 || object === holder) {
      holder = Object.getPrototypeOf(holder);
      if (holder === null) {
        break;
      }
      const descriptor = Object.getOwnPropertyDescriptor(holder, 'constructor');
      if (descriptor !== undefined && typeof descriptor.value === 'function' && isBuiltIn(descriptor.value.name)) {
        break;
      }
    }
    const keys = Reflect.ownKeys(holder);
    context.seen.push(object);
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(holder, key);
      const hidden = key === 'constructor' || hasOwn.call(object, key) || nearer.has(key);
      if (!hidden && typeof descriptor.value !== 'function') {
        const text = formatProperty(context, holder, key, level, false, descriptor, object);
        parts.push(context.colors ? `\u001b[2m${text}\u001b[22m` : text);
      }
    }
    context.seen.pop();
    keys.forEach((key) => nearer.add(key));
  }
  return parts;
}

module.exports = { formatElement, formatProperty, inheritedProperties, keysOf };
