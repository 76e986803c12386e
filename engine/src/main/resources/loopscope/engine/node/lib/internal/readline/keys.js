'use strict';
// Makes keys of the characters that a terminal sends. An escape sequence is kept until it is whole.

const { keys } = require('internal/readline/key_names');

const escape = '\u001b';
const unfinished = /^\u001b{1,2}(?:O\d?|\[\[?(?:\d{0,3}|\d{0,3};\d?))?$/;
const withO = /^\u001b{1,2}O(\d?)([^])$/;
const withTilde = /^(?:(\d\d?)(?:;(\d))?([~^$])|(\d{3}~))$/;
const withLetter = /^(?:(?:\d;)?(\d))?([A-Za-z])$/;

const simple = { '\r': 'return', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\u007f': 'backspace', ' ': 'space' };

/** The code and the modifier bits of an escape sequence; nothing for another sequence. */
function codeOf(sequence) {
  const alternative = withO.exec(sequence);
  if (alternative !== null) {
    return { code: `O${alternative[2]}`, modifier: alternative[1] === '' ? 0 : alternative[1] - 1 };
  }
  const control = /^\u001b{1,2}(\[\[?)([^]+)$/.exec(sequence);
  if (control === null) {
    return undefined;
  }
  const [, bracket, command] = control;
  const tilde = withTilde.exec(command);
  if (tilde !== null) {
    const code = tilde[4] ?? tilde[1] + tilde[3];
    return { code: bracket + code, modifier: (tilde[2] || 1) - 1 };
  }
  const letter = withLetter.exec(command);
  return letter === null
    ? { code: bracket + command, modifier: 0 }
    : { code: bracket + letter[2], modifier: (letter[1] || 1) - 1 };
}

function sequenceKey(sequence, { code, modifier }) {
  const known = keys[code] ?? { name: 'undefined' };
  return {
    sequence,
    name: known.name,
    ctrl: known.ctrl ?? (modifier & 4) !== 0,
    meta: (modifier & 10) !== 0,
    shift: known.shift ?? (modifier & 1) !== 0,
    code,
  };
}

/** A character, perhaps with an escape before it, which stands for the meta key. */
function characterKey(sequence, character, escaped) {
  const key = { sequence, name: undefined, ctrl: false, meta: false, shift: false };
  if (simple[character] !== undefined) {
    Object.assign(key, { name: simple[character], meta: escaped });
  } else if (character === escape) {
    Object.assign(key, { name: 'escape', meta: escaped });
  } else if (!escaped && character <= '\u001a') {
    Object.assign(key, { name: String.fromCharCode(character.charCodeAt(0) + 96), ctrl: true });
  } else if (/^[0-9A-Za-z]$/.test(character)) {
    Object.assign(key, { name: character.toLowerCase(), shift: /^[A-Z]$/.test(character), meta: escaped });
  } else if (escaped) {
    Object.assign(key, { name: character === '' ? 'escape' : undefined, meta: true });
  }
  return key;
}

function keyOf(sequence) {
  const code = codeOf(sequence);
  if (code !== undefined) {
    return sequenceKey(sequence, code);
  }
  const escaped = sequence[0] === escape;
  const character = escaped ? sequence.slice(sequence[1] === escape ? 2 : 1) : sequence;
  return characterKey(sequence, character, escaped);
}

/** Takes characters one by one; tells a whole key to a function (text, key). */
class KeyReader {
  #sequence = '';
  #tell;

  constructor(tell) {
    this.#tell = tell;
  }

  read(character) {
    const sequence = this.#sequence + character;
    if (unfinished.test(sequence)) {
      this.#sequence = sequence;
    } else {
      this.#finish(sequence);
    }
  }

  /** Nothing follows an escape: it was the escape key. */
  finish() {
    this.#finish(this.#sequence);
  }

  #finish(sequence) {
    this.#sequence = '';
    const key = keyOf(sequence);
    const escaped = sequence[0] === escape;
    this.#tell(escaped ? undefined : sequence, key);
  }
}

module.exports = { KeyReader, escape };
