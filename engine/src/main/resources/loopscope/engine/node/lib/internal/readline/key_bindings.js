'use strict';
// What each key does to the line, as in Emacs and GNU readline.

const { AbortError } = require('internal/errors');
const escapes = require('internal/readline/escapes');
const { lineEnding } = require('internal/readline/lines');

function toStart(rl) {
  rl._moveCursor(Number.NEGATIVE_INFINITY);
}

function toEnd(rl) {
  rl._moveCursor(Number.POSITIVE_INFINITY);
}

function leave(rl, key) {
  rl.close();
  rl._rejectQuestion(new AbortError(`Aborted with Ctrl+${key}`));
}

function interrupt(rl) {
  if (rl.listenerCount('SIGINT') > 0) {
    rl.emit('SIGINT');
  } else {
    leave(rl, 'C');
  }
}

function deleteOrLeave(rl) {
  if (rl.cursor === 0 && rl.line.length === 0) {
    leave(rl, 'D');
  } else {
    rl._deleteRight();
  }
}

function clearScreen(rl) {
  escapes.onStream.cursorTo(rl.output, 0, 0);
  escapes.onStream.clearScreenDown(rl.output);
  rl._refreshLine();
}

function suspend(rl) {
  if (process.platform === 'win32') {
    return;
  }
  if (rl.listenerCount('SIGTSTP') > 0) {
    rl.emit('SIGTSTP');
    return;
  }
  process.once('SIGCONT', () => {
    if (!rl.paused) {
      rl.pause();
      rl.emit('SIGCONT');
    }
    rl._setRawMode(true);
    rl._refreshLine();
  });
  rl._setRawMode(false);
  process.kill(process.pid, 'SIGTSTP');
}

const controlShift = {
  __proto__: null,
  backspace: (rl) => rl._deleteLineLeft(),
  delete: (rl) => rl._deleteLineRight(),
};

const control = {
  __proto__: null,
  a: toStart,
  b: (rl) => rl._characterLeft(),
  backspace: (rl) => rl._deleteWordLeft(),
  c: interrupt,
  d: deleteOrLeave,
  delete: (rl) => rl._deleteWordRight(),
  e: toEnd,
  f: (rl) => rl._characterRight(),
  h: (rl) => rl._deleteLeft(),
  k: (rl) => rl._deleteLineRight(),
  l: clearScreen,
  left: (rl) => rl._wordLeft(),
  n: (rl) => rl._historyNext(),
  p: (rl) => rl._historyPrev(),
  right: (rl) => rl._wordRight(),
  u: (rl) => rl._deleteLineLeft(),
  w: (rl) => rl._deleteWordLeft(),
  y: (rl) => rl._yank(),
  z: suspend,
};

const meta = {
  __proto__: null,
  b: (rl) => rl._wordLeft(),
  backspace: (rl) => rl._deleteWordLeft(),
  d: (rl) => rl._deleteWordRight(),
  delete: (rl) => rl._deleteWordRight(),
  f: (rl) => rl._wordRight(),
  y: (rl) => rl._yankPop(),
};

const plain = {
  __proto__: null,
  backspace: (rl) => rl._deleteLeft(),
  delete: (rl) => rl._deleteRight(),
  down: (rl) => rl._historyNext(),
  end: toEnd,
  enter: (rl) => rl._lineFeed(),
  home: toStart,
  left: (rl) => rl._characterLeft(),
  return: (rl) => rl._carriageReturn(),
  right: (rl) => rl._characterRight(),
  up: (rl) => rl._historyPrev(),
};

/** Text may hold several lines when it is pasted. */
function insert(rl, text) {
  const parts = text.split(lineEnding);
  const last = parts.pop();
  for (const part of parts) {
    rl._insertString(part);
    rl._line();
  }
  rl._insertString(last);
}

/** What a key does; text without a binding is typed. */
function act(rl, text, key, previous) {
  const bindings = key.ctrl ? (key.shift ? controlShift : control) : key.meta ? meta : plain;
  const completes = key.name === 'tab' && typeof rl.completer === 'function' && rl.isCompletionEnabled;
  if (bindings !== plain) {
    bindings[key.name]?.(rl);
  } else if (plain[key.name] !== undefined) {
    plain[key.name](rl);
  } else if (completes) {
    rl._tabComplete(previous?.name === 'tab');
  } else if (typeof text === 'string' && text !== '') {
    insert(rl, text);
  }
}

module.exports = { act };
