'use strict';
// The expression an assertion was called with, read from the program's source.

const { placesAbove } = require('internal/util/frames');

/** Where a bracket opened at `open` closes; brackets in strings do not count. */
function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const character = text[i];
    if (character === "'" || character === '"' || character === '`') {
      for (i++; i < text.length && text[i] !== character; i++) {
        i += text[i] === '\\' ? 1 : 0;
      }
    } else if (character === '(' || character === '[' || character === '{') {
      depth++;
    } else if ((character === ')' || character === ']' || character === '}') && --depth === 0) {
      return i;
    }
  }
  return -1;
}

function callAt(lines, { line, column }) {
  const rest = [lines[line - 1], ...lines.slice(line)].join('\n');
  const calls = [...lines[line - 1].matchAll(/[\p{ID_Continue}$]+(?:\s*\??\.\s*[\p{ID_Continue}$]+)*\s*\(/gu)];
  const call = calls.find((each) => each.index <= column - 1 && column - 1 < each.index + each[0].length);
  if (call === undefined) {
    return undefined;
  }
  const end = closing(rest, call.index + call[0].length - 1);
  return end === -1 ? undefined : { text: rest.slice(call.index, end + 1), indent: call.index };
}

/** Lines after the first keep no more indentation than they have beyond the first. */
function unindented({ text, indent }) {
  const [first, ...others] = text.split('\n');
  return [first, ...others.map((line) => {
    const own = line.length - line.trimStart().length;
    return line.slice(Math.min(own, indent));
  })].join('\n  ');
}

/** The text of a file; read past node:fs where the engine can, so that it is no operation of the program's. */
function textOf(file) {
  const read = internalBinding('modules')?.readText ?? ((path) => require('fs').readFileSync(path, 'utf8'));
  return read(file);
}

/** `The expression evaluated to a falsy value: ..`, or nothing when the source cannot be read. */
function falsyMessage(above) {
  const [caller] = placesAbove(above);
  if (caller === undefined) {
    return undefined;
  }
  try {
    const lines = textOf(caller.file).split('\n');
    const call = callAt(lines, caller);
    return call === undefined
      ? undefined
      : `The expression evaluated to a falsy value:\n\n  ${unindented(call)}\n`;
  } catch {
    return undefined;
  }
}

module.exports = { falsyMessage };
