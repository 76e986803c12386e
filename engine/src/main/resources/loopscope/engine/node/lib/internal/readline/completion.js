'use strict';
// What the tab key does: asks the completer, then completes the line or lists what it could become.

const { getStringWidth, inspect } = require('internal/util/inspect');

function commonPrefix(texts) {
  let prefix = texts[0] ?? '';
  for (const text of texts) {
    while (!text.startsWith(prefix)) {
      prefix = prefix.slice(0, -1);
    }
  }
  return prefix;
}

/** The completions in columns; an empty one begins a new group. */
function inColumns(completions, columns) {
  const widths = completions.map((completion) => getStringWidth(completion));
  const width = Math.max(...widths) + 2;
  const perLine = columns === Infinity ? 1 : Math.floor(columns / width) || 1;
  let text = '\r\n';
  let onLine = 0;
  let gap = 0;
  completions.forEach((completion, i) => {
    if (completion === '' || onLine === perLine) {
      text += '\r\n';
      onLine = 0;
    } else {
      text += ' '.repeat(gap);
    }
    text += completion === '' ? '\r\n' : completion;
    gap = completion === '' || onLine === perLine ? 0 : width - widths[i];
    onLine += completion === '' ? 0 : 1;
  });
  return onLine === 0 ? text : `${text}\r\n\r\n`;
}

function apply(rl, again, [completions, completeOn]) {
  if (!completions || completions.length === 0) {
    return;
  }
  const prefix = commonPrefix(completions.filter((completion) => completion !== ''));
  if (prefix.startsWith(completeOn) && prefix.length > completeOn.length) {
    rl._insertString(prefix.slice(completeOn.length));
  } else if (!completeOn.startsWith(prefix)) {
    rl._replaceBefore(completeOn.length, prefix);
  } else if (again) {
    rl._beforeEdit();
    rl._writeToOutput(inColumns(completions, rl.columns));
    rl._refreshLine();
  }
}

/** {@code again}: the key before was the tab key, too. */
async function complete(rl, again) {
  rl.pause();
  let result;
  try {
    result = await rl.completer(rl.line.slice(0, rl.cursor));
  } catch (error) {
    rl._writeToOutput(`Tab completion error: ${inspect(error)}`);
    return;
  } finally {
    rl.resume();
  }
  apply(rl, again, result);
}

module.exports = { complete };
