'use strict';
// Interface: reads an input line by line. At a terminal it shows a prompt and lets the line be edited.

const EventEmitter = require('events');
const { codes } = require('internal/errors');
const validators = require('internal/validators');
const { LineHistory } = require('internal/readline/history');
const { LineSplitter } = require('internal/readline/lines');

const defaults = { historySize: 30, crlfDelay: 100, escapeCodeTimeout: 500, tabSize: 8 };

/** One object of options, whether the arguments are one or the older four. */
function optionsOf(input, output, completer, terminal) {
  return input?.input ? input : { input, output, completer, terminal };
}

function check(options) {
  const { completer, escapeCodeTimeout, history, historySize, signal, tabSize } = options;
  if (tabSize !== undefined) {
    validators.validateUint32(tabSize, 'tabSize', true);
  }
  if (escapeCodeTimeout !== undefined && !Number.isFinite(escapeCodeTimeout)) {
    throw new codes.ERR_INVALID_ARG_VALUE('input.escapeCodeTimeout', defaults.escapeCodeTimeout);
  }
  if (signal) {
    validators.validateAbortSignal(signal, 'options.signal');
  }
  if (completer !== undefined && typeof completer !== 'function') {
    throw new codes.ERR_INVALID_ARG_VALUE('completer', completer);
  }
  if (history !== undefined) {
    validators.validateArray(history, 'history');
  }
  if (historySize !== undefined) {
    validators.validateNumber(historySize, 'historySize', 0);
  }
}

function linesOf(rl) {
  const { kFirstArgument, on } = require('internal/events/waiting');
  return on(rl, 'line', { close: ['close'], highWaterMark: 1024, [kFirstArgument]: true });
}

class Interface extends LineHistory {
  #prompt;
  #question;
  #afterQuestion;
  #reject;
  #splitter;
  #previousKey = null;
  #returnAt = 0;
  #lines;

  constructor(input, output, completer, terminal) {
    super();
    const options = optionsOf(input, output, completer, terminal);
    check(options);
    this.isCompletionEnabled = true;
    this.escapeCodeTimeout = options.escapeCodeTimeout ?? defaults.escapeCodeTimeout;
    this.tabSize = options.tabSize ?? defaults.tabSize;
    this.line = '';
    this.output = options.output;
    this.input = options.input;
    this.history = options.history ?? [];
    this.historySize = options.historySize ?? defaults.historySize;
    this.removeHistoryDuplicates = Boolean(options.removeHistoryDuplicates);
    this.crlfDelay = Math.max(defaults.crlfDelay, options.crlfDelay || 0);
    this.completer = options.completer;
    this.#prompt = options.prompt ?? '> ';
    this.terminal = Boolean(options.terminal ?? options.output?.isTTY);
    this.#splitter = new LineSplitter(this.crlfDelay);
    this.#listen();
    this.#closeOn(options.signal);
    this.input.resume();
  }

  #listen() {
    const listeners = this.terminal ? this.#terminalListeners() : this.#streamListeners();
    listeners.unshift([this.input, 'error', (error) => this.emit('error', error)]);
    for (const [target, event, listener] of listeners) {
      target.on(event, listener);
    }
    if (this.terminal) {
      this._setRawMode(true);
      this.cursor = 0;
      this.historyIndex = -1;
    }
    this.once('close', () => {
      for (const [target, event, listener] of listeners) {
        target.removeListener(event, listener);
      }
    });
  }

  #streamListeners() {
    const end = () => this.#end(this.#splitter.rest);
    return [[this.input, 'data', (data) => this._normalWrite(data)], [this.input, 'end', end]];
  }

  #terminalListeners() {
    require('internal/readline/keypress').emitKeypressEvents(this.input, this);
    const onKeypress = (text, key) => {
      this._ttyWrite(text, key);
      // Half of a character has come; the other half changes how it looks.
      const first = key?.sequence ? key.sequence.codePointAt(0) : 0;
      if (first >= 0xd800 && first <= 0xdfff) {
        this._refreshLine();
      }
    };
    const listeners = [[this.input, 'keypress', onKeypress], [this.input, 'end', () => this.#end(this.line)]];
    if (this.output !== null && this.output !== undefined) {
      listeners.push([this.output, 'resize', () => this._refreshLine()]);
    }
    return listeners;
  }

  #closeOn(signal) {
    if (signal?.aborted) {
      process.nextTick(() => this.close());
    } else if (signal) {
      const listening = EventEmitter.addAbortListener(signal, () => this.close());
      this.once('close', () => listening[Symbol.dispose]());
    }
  }

  #end(rest) {
    if (rest.length > 0) {
      this.emit('line', rest);
    }
    this.close();
  }

  get columns() {
    return this.output?.columns || Infinity;
  }

  setPrompt(prompt) {
    this.#prompt = prompt;
  }

  getPrompt() {
    return this.#prompt;
  }

  prompt(preserveCursor) {
    if (this.paused) {
      this.resume();
    }
    if (this.terminal && process.env.TERM !== 'dumb') {
      if (!preserveCursor) {
        this.cursor = 0;
      }
      this._refreshLine();
    } else {
      this._writeToOutput(this.#prompt);
    }
  }

  /** Asks; the next line is the answer. While a question is open, a second one only shows the first again. */
  _ask(query, answered, reject) {
    if (this.closed) {
      throw new codes.ERR_USE_AFTER_CLOSE('readline');
    }
    if (this.#question === undefined) {
      this.#afterQuestion = this.#prompt;
      this.#prompt = query;
      this.#question = answered;
    }
    this.#reject = reject;
    this.prompt();
  }

  #takeQuestion() {
    const question = this.#question;
    this.#question = undefined;
    this.#prompt = this.#afterQuestion;
    return question;
  }

  _cancelQuestion() {
    if (this.#question !== undefined) {
      this.#takeQuestion();
      this.clearLine();
    }
  }

  _rejectQuestion(error) {
    this.#reject?.(error);
  }

  _onLine(line) {
    if (this.#question === undefined) {
      this.emit('line', line);
    } else {
      this.#takeQuestion()(line);
    }
  }

  /** The return key was pressed. */
  _line() {
    const line = this._addHistory();
    this._forgetEdits();
    this.clearLine();
    this._onLine(line);
  }

  _carriageReturn() {
    this.#returnAt = Date.now();
    this._line();
  }

  /** A line feed right after a return belongs to it. */
  _lineFeed() {
    if (this.#returnAt === 0 || Date.now() - this.#returnAt > this.crlfDelay) {
      this._line();
    }
    this.#returnAt = 0;
  }

  _setRawMode(mode) {
    const wasRaw = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') {
      this.input.setRawMode(mode);
    }
    return wasRaw;
  }

  _writeToOutput(text) {
    validators.validateString(text, 'stringToWrite');
    if (this.output !== null && this.output !== undefined) {
      this.output.write(text);
    }
  }

  _normalWrite(data) {
    if (data === undefined) {
      return;
    }
    for (const line of this.#splitter.split(data)) {
      this._onLine(line);
    }
  }

  _tabComplete(again) {
    return require('internal/readline/completion').complete(this, again);
  }

  /** A key was pressed. */
  _ttyWrite(text, given) {
    const key = given || {};
    const previous = this.#previousKey;
    this.#previousKey = key;
    if (!key.meta || key.name !== 'y') {
      this._stopYanking();
    }
    this._searchHistory((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift);
    if (key.sequence?.[0] === '\u001f') {
      this._undo();
    } else if (key.sequence?.[0] === '\u001e') {
      this._redo();
    } else if (key.name !== 'escape') {
      if (key.name !== 'enter' && !key.ctrl && !key.meta) {
        this.#returnAt = 0;
      }
      require('internal/readline/key_bindings').act(this, text, key, previous);
    }
  }

  write(data, key) {
    if (this.paused) {
      this.resume();
    }
    if (this.terminal) {
      this._ttyWrite(data, key);
    } else {
      this._normalWrite(data);
    }
  }

  pause() {
    if (!this.paused) {
      this.input.pause();
      this.paused = true;
      this.emit('pause');
      return this;
    }
  }

  resume() {
    if (this.paused) {
      this.input.resume();
      this.paused = false;
      this.emit('resume');
      return this;
    }
  }

  close() {
    if (!this.closed) {
      this.pause();
      if (this.terminal) {
        this._setRawMode(false);
      }
      this.closed = true;
      this.emit('close');
    }
  }

  [Symbol.asyncIterator]() {
    this.#lines ??= linesOf(this);
    return this.#lines;
  }
}

module.exports = { Interface };
