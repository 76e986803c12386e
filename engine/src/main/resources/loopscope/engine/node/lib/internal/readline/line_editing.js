'use strict';
// The line a person is typing at a terminal: its text, its cursor, and how both are shown.

const EventEmitter = require('events');
const escapes = require('internal/readline/escapes');
const { getStringWidth, stripVTControlCharacters } = require('internal/util/inspect');

const undoLimit = 2048;
const killLimit = 32;
const wordBefore = /(?:[^\w\s]+|\w+)?\s*$/;
const wordAfter = /^(?:\s+|[^\w\s]+|\w+)\s*/;
const deletedAfter = /^(?:\s+|\W+|\w+)\s*/;

/** How many code units the character before, or at, a place of a text has. */
function lengthBefore(text, place) {
  if (place <= 0) {
    return 0;
  }
  return (place > 1 && text.codePointAt(place - 2) > 0xffff) || text.codePointAt(place - 1) > 0xffff ? 2 : 1;
}

function lengthAt(text, place) {
  return text.codePointAt(place) > 0xffff ? 2 : 1;
}

class LineEditing extends EventEmitter {
  #undone = [];
  #done = [];
  #killed = [];
  #killedIndex = 0;
  #yanking = false;

  _insertString(text) {
    this.#beforeEdit();
    // Of a chunk of several characters all but the last go to the end and are not shown anew, as in Node.
    const inside = this.isCompletionEnabled && this.cursor < this.line.length;
    const place = inside ? this.cursor : this.line.length;
    const { rows } = this.getCursorPos();
    this.line = this.line.slice(0, place) + text + this.line.slice(place);
    this.cursor += text.length;
    if (inside || (this.isCompletionEnabled && rows < this.getCursorPos().rows)) {
      this._refreshLine();
    } else {
      this._writeToOutput(text);
    }
  }

  /** Puts a text in the place of the last units before the cursor, without a step to undo. */
  _replaceBefore(length, text) {
    const start = this.cursor - length;
    this.line = this.line.slice(0, start) + text + this.line.slice(this.cursor);
    this.cursor = start + text.length;
    this._refreshLine();
  }

  #remove(from, to) {
    this.#beforeEdit();
    this.line = this.line.slice(0, from) + this.line.slice(to);
    this.cursor = from;
    this._refreshLine();
  }

  _deleteLeft() {
    if (this.cursor > 0) {
      this.#remove(this.cursor - lengthBefore(this.line, this.cursor), this.cursor);
    }
  }

  _deleteRight() {
    if (this.cursor < this.line.length) {
      this.#remove(this.cursor, this.cursor + lengthAt(this.line, this.cursor));
    }
  }

  _deleteWordLeft() {
    if (this.cursor > 0) {
      this.#remove(this.#wordStart(), this.cursor);
    }
  }

  _deleteWordRight() {
    if (this.cursor < this.line.length) {
      this.#remove(this.cursor, this.cursor + deletedAfter.exec(this.line.slice(this.cursor))[0].length);
    }
  }

  _deleteLineLeft() {
    this.#kill(this.line.slice(0, this.cursor));
    this.#remove(0, this.cursor);
  }

  _deleteLineRight() {
    this.#kill(this.line.slice(this.cursor));
    this.#remove(this.cursor, this.line.length);
  }

  #kill(text) {
    if (text !== '' && text !== this.#killed[0]) {
      this.#killed.unshift(text);
      this.#killed.length = Math.min(this.#killed.length, killLimit);
      this.#killedIndex = 0;
    }
  }

  _yank() {
    if (this.#killed.length > 0) {
      this.#yanking = true;
      this._insertString(this.#killed[this.#killedIndex]);
    }
  }

  /** Replaces what was just yanked by what was deleted before that. */
  _yankPop() {
    if (this.#yanking && this.#killed.length > 1) {
      const last = this.#killed[this.#killedIndex];
      this.#killedIndex = (this.#killedIndex + 1) % this.#killed.length;
      this._replaceBefore(last.length, this.#killed[this.#killedIndex]);
    }
  }

  _stopYanking() {
    this.#yanking = false;
  }

  #beforeEdit() {
    this.#done.push({ line: this.line, cursor: this.cursor });
    if (this.#done.length > undoLimit) {
      this.#done.shift();
    }
  }

  _beforeEdit() {
    this.#beforeEdit();
  }

  _undo() {
    this.#goBack(this.#done, this.#undone);
  }

  _redo() {
    this.#goBack(this.#undone, this.#done);
  }

  #goBack(from, to) {
    if (from.length > 0) {
      to.push({ line: this.line, cursor: this.cursor });
      Object.assign(this, from.pop());
      this._refreshLine();
    }
  }

  _forgetEdits() {
    this.#done = [];
    this.#undone = [];
  }

  #wordStart() {
    const before = this.line.slice(0, this.cursor);
    return before.length - wordBefore.exec(before)[0].length;
  }

  _wordLeft() {
    this._moveCursor(this.#wordStart() - this.cursor);
  }

  _wordRight() {
    if (this.cursor < this.line.length) {
      this._moveCursor(wordAfter.exec(this.line.slice(this.cursor))[0].length);
    }
  }

  _characterLeft() {
    this._moveCursor(-lengthBefore(this.line, this.cursor));
  }

  _characterRight() {
    this._moveCursor(lengthAt(this.line, this.cursor));
  }

  _moveCursor(distance) {
    if (distance === 0) {
      return;
    }
    const before = this.getCursorPos();
    this.cursor = Math.min(Math.max(this.cursor + distance, 0), this.line.length);
    const after = this.getCursorPos();
    if (before.rows === after.rows) {
      escapes.onStream.moveCursor(this.output, after.cols - before.cols, 0);
    } else {
      this._refreshLine();
    }
  }

  /** Shows prompt and line anew, in place of what is shown. */
  _refreshLine() {
    const text = this.getPrompt() + this.line;
    const end = this._getDisplayPos(text);
    const cursor = this.getCursorPos();
    const { clearScreenDown, cursorTo, moveCursor } = escapes.onStream;
    if (this.prevRows > 0) {
      moveCursor(this.output, 0, -this.prevRows);
    }
    cursorTo(this.output, 0);
    clearScreenDown(this.output);
    this._writeToOutput(text);
    if (end.cols === 0) {
      this._writeToOutput(' ');
    }
    cursorTo(this.output, cursor.cols);
    if (end.rows > cursor.rows) {
      moveCursor(this.output, 0, cursor.rows - end.rows);
    }
    this.prevRows = cursor.rows;
  }

  /** The row and the column where a text ends that begins at the left edge. */
  _getDisplayPos(text) {
    const { columns } = this;
    let offset = 0;
    let rows = 0;
    for (const character of stripVTControlCharacters(text)) {
      if (character === '\n') {
        rows += Math.ceil(offset / columns) || 1;
        offset = 0;
      } else if (character === '\t') {
        offset += this.tabSize - (offset % this.tabSize);
      } else {
        const width = getStringWidth(character, false);
        const split = width === 2 && (offset + 1) % columns === 0;
        offset += split ? 3 : width;
      }
    }
    const cols = offset % columns;
    return { cols, rows: rows + (offset - cols) / columns };
  }

  getCursorPos() {
    return this._getDisplayPos(this.getPrompt() + this.line.slice(0, this.cursor));
  }

  clearLine() {
    this._moveCursor(Number.POSITIVE_INFINITY);
    this._writeToOutput('\r\n');
    this.line = '';
    this.cursor = 0;
    this.prevRows = 0;
  }
}

module.exports = { LineEditing };
