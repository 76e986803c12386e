'use strict';
// console.table: rows and columns of a collection, drawn with box characters.

const { getStringWidth, inspect } = require('internal/util/inspect');
const binding = internalBinding('util');
const types = internalBinding('types');

const iterationIndex = '(iteration index)';

function cellWriter(options) {
  return (value) => {
    const isLarge = value !== null && typeof value === 'object' && !Array.isArray(value)
      && Object.keys(value).length > 2;
    return inspect(value, { maxArrayLength: 3, breakLength: Infinity, ...options, depth: isLarge ? -1 : 0 });
  };
}

function line(left, join, right, widths) {
  return left + widths.map((width) => '─'.repeat(width)).join(join) + right;
}

function row(cells, widths) {
  const padded = cells.map((cell, i) => ` ${cell}${' '.repeat(widths[i] - getStringWidth(cell) - 1)}`);
  return `│${padded.join('│')}│`;
}

/** The table with these column heads; each column may be shorter than the longest. */
function draw(heads, columns) {
  const height = Math.max(0, ...columns.map((column) => column.length));
  const cell = (column, i) => (Object.hasOwn(column, i) ? column[i] : '');
  const rows = Array.from({ length: height }, (_, i) => columns.map((column) => cell(column, i)));
  const widths = heads.map((head, i) =>
    Math.max(getStringWidth(head), ...rows.map((cells) => getStringWidth(cells[i]))) + 2);
  return [
    line('┌', '┬', '┐', widths),
    row(heads, widths),
    line('├', '┼', '┤', widths),
    ...rows.map((cells) => row(cells, widths)),
    line('└', '┴', '┘', widths),
  ].join('\n');
}

function indexColumn(length) {
  return Array.from({ length }, (_, i) => `${i}`);
}

function drawPairs(entries, write) {
  const keys = entries.map(([key]) => write(key));
  const values = entries.map(([, value]) => write(value));
  return draw([iterationIndex, 'Key', 'Values'], [indexColumn(keys.length), keys, values]);
}

function drawValues(items, write) {
  const values = items.map(write);
  return draw([iterationIndex, 'Values'], [indexColumn(values.length), values]);
}

function isPrimitive(value) {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

function drawRows(data, properties, write) {
  const index = Object.keys(data);
  const columns = new Map();
  const values = [];
  index.forEach((key, i) => {
    const item = data[key];
    if (isPrimitive(item) && properties === undefined) {
      values[i] = write(item);
      return;
    }
    for (const name of properties ?? Object.keys(item)) {
      if (!columns.has(name)) {
        columns.set(name, []);
      }
      const missing = isPrimitive(item) || !Object.hasOwn(item, name);
      columns.get(name)[i] = missing ? '' : write(item[name]);
    }
  });
  const named = Object.keys(Object.fromEntries(columns));
  const heads = ['(index)', ...named];
  const cells = [index, ...named.map((name) => columns.get(name))];
  if (values.length > 0) {
    heads.push('Values');
    cells.push(values);
  }
  return draw(heads, cells);
}

function tableOf(data, properties, options) {
  const write = cellWriter(options);
  if (types.isMapIterator(data)) {
    const [flat, isKeyValue] = binding.previewEntries(data, true);
    if (!isKeyValue) {
      return drawValues(flat, write);
    }
    return drawPairs(Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]), write);
  }
  if (types.isMap(data)) {
    return drawPairs([...data], write);
  }
  if (types.isSetIterator(data)) {
    return drawValues(binding.previewEntries(data), write);
  }
  return types.isSet(data) ? drawValues([...data], write) : drawRows(data, properties, write);
}

module.exports = { tableOf };
