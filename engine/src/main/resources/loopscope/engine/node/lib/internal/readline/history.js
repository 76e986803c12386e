'use strict';
// The lines typed before, newest first, and going through them.

const { LineEditing } = require('internal/readline/line_editing');

class LineHistory extends LineEditing {
  #search = null;

  _addHistory() {
    if (this.line.length === 0) {
      return '';
    }
    if (this.historySize === 0 || this.line.trim().length === 0) {
      return this.line;
    }
    if (this.history[0] !== this.line) {
      this.#remember(this.line);
    }
    this.historyIndex = -1;
    const [line] = this.history;
    this.emit('history', this.history);
    return line;
  }

  #remember(line) {
    const same = this.removeHistoryDuplicates ? this.history.indexOf(line) : -1;
    if (same >= 0) {
      this.history.splice(same, 1);
    }
    this.history.unshift(line);
    if (this.history.length > this.historySize) {
      this.history.pop();
    }
  }

  /** Up and down look for lines that begin with what stood before the cursor at the first of them. */
  _searchHistory(on) {
    if (on) {
      this.#search ??= this.line.slice(0, this.cursor);
    } else if (this.#search !== null) {
      this.#search = null;
      if (this.history.length === this.historyIndex) {
        this.historyIndex = -1;
      }
    }
  }

  _historyNext() {
    if (this.historyIndex >= 0) {
      this.#goTo(this.#find(this.historyIndex, -1));
    }
  }

  _historyPrev() {
    if (this.historyIndex < this.history.length && this.history.length > 0) {
      this.#goTo(this.#find(this.historyIndex, 1));
    }
  }

  #find(from, step) {
    let index = from + step;
    while (index >= 0 && index < this.history.length && !this.#fits(this.history[index])) {
      index += step;
    }
    return index;
  }

  #fits(line) {
    return line.startsWith(this.#search ?? '') && line !== this.line;
  }

  #goTo(index) {
    this._beforeEdit();
    this.line = this.history[index] ?? this.#search ?? '';
    this.historyIndex = index;
    this.cursor = this.line.length;
    this._refreshLine();
  }
}

module.exports = { LineHistory };
