'use strict';
// How the parts of an object are laid out: on one line, in columns, or one below the other.

const { plainLength, stringWidth } = require('internal/util/inspect/width');

/** Whether all parts fit on one line that starts with `start` characters. */
function fitsOneLine(context, parts, start, base) {
  let total = parts.length + start;
  if (total + parts.length > context.breakLength) {
    return false;
  }
  for (const part of parts) {
    total += plainLength(part, context.colors);
    if (total > context.breakLength) {
      return false;
    }
  }
  return base === '' || !base.includes('\n');
}

const separatorSpace = 2;

function measure(context, parts, count) {
  const lengths = [];
  let total = 0;
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const length = stringWidth(parts[i], context.colors);
    lengths.push(length);
    total += length + separatorSpace;
    longest = Math.max(longest, length);
  }
  return { lengths, total, longest };
}

/** The number of columns that makes the block about 2.5 times as wide as high, and at most 15. */
function columnCount(context, size, parts, count) {
  const widest = size.longest + separatorSpace;
  const worthIt = widest * 3 + context.indentation < context.breakLength
    && (size.total / widest > 5 || size.longest <= 6);
  if (!worthIt) {
    return 1;
  }
  const bias = Math.sqrt(widest - size.total / parts.length);
  const biased = Math.max(widest - 3 - bias, 1);
  return Math.min(
    Math.round(Math.sqrt(2.5 * biased * count) / biased),
    Math.floor((context.breakLength - context.indentation) / widest),
    context.compact * 4,
    15);
}

function columnWidths(lengths, columns) {
  const widths = [];
  for (let column = 0; column < columns; column++) {
    let width = 0;
    for (let i = column; i < lengths.length; i += columns) {
      width = Math.max(width, lengths[i]);
    }
    widths.push(width + separatorSpace);
  }
  return widths;
}

function allNumbers(list, count) {
  for (let i = 0; i < count; i++) {
    if (typeof list[i] !== 'number' && typeof list[i] !== 'bigint') {
      return false;
    }
  }
  return true;
}

/** Puts more than six parts of a list into columns, numbers right-aligned; each result is one row. */
function intoColumns(context, parts, list) {
  const cut = context.maxArrayLength < parts.length;
  const count = cut ? parts.length - 1 : parts.length;
  const size = measure(context, parts, count);
  const columns = columnCount(context, size, parts, count);
  if (columns <= 1) {
    return parts;
  }
  const widths = columnWidths(size.lengths, columns);
  const toRight = list === undefined || allNumbers(list, parts.length);
  const rows = [];
  for (let start = 0; start < count; start += columns) {
    const end = Math.min(start + columns, count);
    let row = '';
    for (let i = start; i < end; i++) {
      const last = i === end - 1;
      const text = last ? parts[i] : `${parts[i]}, `;
      const hidden = parts[i].length - size.lengths[i];
      const width = widths[i - start] + hidden - (last ? separatorSpace : 0);
      row += toRight ? text.padStart(width) : last ? text : text.padEnd(width);
    }
    rows.push(row);
  }
  if (cut) {
    rows.push(parts[count]);
  }
  return rows;
}

/** With compact 3: the innermost objects on one line as long as they fit. */
function layOut(context, shape, parts, level, value) {
  const { open, close, base } = shape;
  const head = base === '' ? open : `${base} ${open}`;
  let rows = parts;
  if (context.compact >= 1) {
    if (shape.isList && parts.length > 6) {
      rows = intoColumns(context, parts, value);
    }
    if (context.deepest - level < context.compact && rows.length === parts.length) {
      const start = rows.length + context.indentation + open.length + base.length + 10;
      if (fitsOneLine(context, rows, start, base)) {
        const joined = rows.join(', ');
        if (!joined.includes('\n')) {
          return `${head} ${joined} ${close}`;
        }
      }
    }
  }
  const newline = `\n${' '.repeat(context.indentation)}`;
  return `${head}${newline}  ${rows.join(`,${newline}  `)}${newline}${close}`;
}

/** With compact true: the closing brace stays on the line of the last part. */
function layOutCompact(context, { open, close, base }, parts) {
  const tail = base === '' ? '' : ` ${base}`;
  if (fitsOneLine(context, parts, 0, base)) {
    return `${open}${tail} ${parts.join(', ')} ${close}`;
  }
  const newline = `\n${' '.repeat(context.indentation)}`;
  const first = base === '' && open.length === 1 ? ' ' : `${tail}${newline}  `;
  return `${open}${first}${parts.join(`,${newline}  `)} ${close}`;
}

function arrange(context, shape, parts, level, value) {
  return context.compact === true
    ? layOutCompact(context, shape, parts)
    : layOut(context, shape, parts, level, value);
}

module.exports = { arrange };
