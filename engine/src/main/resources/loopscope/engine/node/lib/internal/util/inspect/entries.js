'use strict';
// The entries of lists and collections, each function giving the texts of one kind's entries.

const { formatBigInt, formatNumber, more } = require('internal/util/inspect/text');
const { formatElement, formatProperty } = require('internal/util/inspect/properties');
const { arrange } = require('internal/util/inspect/layout');
const binding = internalBinding('util');

function limit(context, length) {
  return Math.min(Math.max(0, context.maxArrayLength), length);
}

function withRemaining(parts, remaining) {
  if (remaining > 0) {
    parts.push(more(remaining, 'item'));
  }
  return parts;
}

function holes(context, count) {
  return context.stylize(`<${count} empty item${count > 1 ? 's' : ''}>`, 'undefined');
}

const index = /^(0|[1-9][0-9]*)$/;
const lastIndex = 2 ** 32 - 2;

/** An array with holes, from its first hole on: each run of holes counts as one entry. */
function sparseEntries(context, array, level, parts, firstHole) {
  const length = limit(context, array.length);
  const keys = Object.keys(array);
  let next = firstHole;
  for (let i = firstHole; i < keys.length && parts.length < length; i++) {
    const key = keys[i];
    if (!index.test(key) || key > lastIndex) {
      break;
    }
    if (`${next}` !== key) {
      parts.push(holes(context, key - next));
      next = Number(key);
      if (parts.length === length) {
        break;
      }
    }
    parts.push(formatElement(context, array, key, level));
    next++;
  }
  const remaining = array.length - next;
  if (parts.length === length) {
    return withRemaining(parts, remaining);
  }
  if (remaining > 0) {
    parts.push(holes(context, remaining));
  }
  return parts;
}

function arrayEntries(context, array, level) {
  const length = limit(context, array.length);
  const parts = [];
  for (let i = 0; i < length; i++) {
    if (!Object.prototype.hasOwnProperty.call(array, i)) {
      return sparseEntries(context, array, level, parts, i);
    }
    parts.push(formatElement(context, array, i, level));
  }
  return withRemaining(parts, array.length - length);
}

const typedArrayFields = ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'];

function typedArrayEntries(context, array, length, level) {
  const shown = limit(context, length);
  const format = length > 0 && typeof array[0] === 'number' ? formatNumber : formatBigInt;
  const parts = [];
  for (let i = 0; i < shown; i++) {
    parts.push(format(context.stylize, array[i], context.numericSeparator));
  }
  withRemaining(parts, length - shown);
  if (context.showHidden) {
    context.indented(2, () => {
      for (const key of typedArrayFields) {
        parts.push(`[${key}]: ${context.format(array[key], level, true)}`);
      }
    });
  }
  return parts;
}

function setEntries(context, values, size, level) {
  const shown = limit(context, size);
  const parts = [];
  context.indented(2, () => {
    for (const value of values) {
      if (parts.length >= shown) {
        break;
      }
      parts.push(context.format(value, level));
    }
  });
  return withRemaining(parts, size - shown);
}

function mapEntries(context, entries, size, level) {
  const shown = limit(context, size);
  const parts = [];
  context.indented(2, () => {
    for (const [key, value] of entries) {
      if (parts.length >= shown) {
        break;
      }
      parts.push(`${context.format(key, level)} => ${context.format(value, level)}`);
    }
  });
  return withRemaining(parts, size - shown);
}

function pairs(flat) {
  const result = [];
  for (let i = 0; i < flat.length; i += 2) {
    result.push([flat[i], flat[i + 1]]);
  }
  return result;
}

function unknownItems(context) {
  return [context.stylize('<items unknown>', 'special')];
}

/** Weak collections have no order, so their entries are sorted by their text; not every engine tells them. */
function weakSetEntries(context, set, level) {
  const values = binding.previewEntries(set);
  if (values === undefined || values === null) {
    return unknownItems(context);
  }
  const shown = limit(context, values.length);
  const parts = setEntries(context, values.slice(0, shown), shown, level);
  return withRemaining(context.sorted ? parts : parts.sort(), values.length - shown);
}

function weakMapEntries(context, map, level) {
  const flat = binding.previewEntries(map);
  if (flat === undefined || flat === null) {
    return unknownItems(context);
  }
  const entries = pairs(flat);
  const shown = limit(context, entries.length);
  const parts = mapEntries(context, entries.slice(0, shown), shown, level);
  return withRemaining(context.sorted ? parts : parts.sort(), entries.length - shown);
}

/** What an iterator of a map or set has still to give. */
function iteratorEntries(context, shape, iterator, level) {
  const [values, isKeyValue] = binding.previewEntries(iterator, true);
  if (!isKeyValue) {
    return setEntries(context, values, values.length, level);
  }
  shape.open = shape.open.replace(/ Iterator\] {$/, ' Entries] {');
  const entries = pairs(values);
  const shown = limit(context, entries.length);
  const pair = { open: '[', close: ']', base: '', isList: true };
  const parts = context.indented(2, () => entries.slice(0, shown).map((entry) =>
    arrange(context, pair, entry.map((value) => context.format(value, level)), level)));
  return withRemaining(parts, entries.length - shown);
}

function bufferEntries(context, buffer) {
  let bytes;
  try {
    bytes = new Uint8Array(buffer);
  } catch {
    return [context.stylize('(detached)', 'special')];
  }
  const shown = limit(context, bytes.length);
  let hex = Array.from(bytes.subarray(0, shown), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const remaining = bytes.length - context.maxArrayLength;
  if (remaining > 0) {
    hex += ` ${more(remaining, 'byte')}`;
  }
  return [`${context.stylize('[Uint8Contents]', 'special')}: <${hex}>`];
}

const pending = 0;
const rejected = 2;

function promiseEntries(context, promise, level) {
  const [state, result] = binding.getPromiseDetails(promise);
  if (state === pending) {
    return [context.stylize('<pending>', 'special')];
  }
  const text = context.indented(2, () => context.format(result, level));
  return [state === rejected ? `${context.stylize('<rejected>', 'special')} ${text}` : text];
}

/** Exports of a module; those not yet initialized can be named, not read. */
function namespaceEntries(context, keys, namespace, level) {
  return keys.map((key) => {
    try {
      return formatProperty(context, namespace, key, level, false);
    } catch (error) {
      if (error.name !== 'ReferenceError') {
        throw error;
      }
      const text = formatProperty(context, { [key]: '' }, key, level, false);
      return text.slice(0, text.lastIndexOf(' ') + 1) + context.stylize('<uninitialized>', 'special');
    }
  });
}

module.exports = {
  unknownItems,
  arrayEntries,
  bufferEntries,
  iteratorEntries,
  mapEntries,
  namespaceEntries,
  promiseEntries,
  setEntries,
  typedArrayEntries,
  weakMapEntries,
  weakSetEntries,
};
