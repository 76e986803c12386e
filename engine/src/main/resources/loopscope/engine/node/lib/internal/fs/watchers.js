'use strict';
// fs.watch: hears from the system when files come, go and change.

const EventEmitter = require('events');
const { AbortError, uvException } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateFunction, validateObject } = require('internal/validators');
const { checkEncodingOf, nameEncoder, pathOf } = require('internal/fs/arguments');

const binding = internalBinding('fs_watch');

/** The watching itself: `changed(kind, name)` is called until it is closed. */
function begin(path, { recursive, persistent }, changed) {
  const handle = binding.watch(path, Boolean(recursive), Boolean(persistent), changed);
  if (typeof handle === 'string') {
    const error = uvException({ code: handle, syscall: 'watch', path });
    error.filename = path;
    throw error;
  }
  return handle;
}

class FSWatcher extends EventEmitter {
  #handle = null;

  /** Begins to watch; the class itself is not to be used by programs. */
  static watching(path, options) {
    const watcher = new FSWatcher();
    const encode = nameEncoder(options);
    watcher.#handle = begin(path, options, (kind, name) => {
      if (watcher.#handle !== null) {
        watcher.emit('change', kind, encode(name));
      }
    });
    return watcher;
  }

  close() {
    if (this.#handle !== null) {
      this.#handle.close();
      this.#handle = null;
      process.nextTick(() => this.emit('close'));
    }
  }

  ref() {
    this.#handle?.reference(true);
    return this;
  }

  unref() {
    this.#handle?.reference(false);
    return this;
  }
}

function checkOptions(options) {
  validateObject(options, 'options');
  for (const name of ['persistent', 'recursive']) {
    if (options[name] !== undefined) {
      validateBoolean(options[name], `options.${name}`);
    }
  }
  checkEncodingOf(options.encoding);
  validateAbortSignal(options.signal, 'options.signal');
}

function watch(file, options, listener) {
  if (typeof options === 'function') {
    listener = options;
    options = undefined;
  }
  const given = { persistent: true, ...typeof options === 'string' ? { encoding: options } : options };
  const path = pathOf(file, 'filename');
  checkOptions(given);
  const watcher = FSWatcher.watching(path, given);
  if (listener) {
    validateFunction(listener, 'listener');
    watcher.on('change', listener);
  }
  obey(given.signal, watcher);
  return watcher;
}

function obey(signal, watcher) {
  if (signal?.aborted) {
    process.nextTick(() => watcher.close());
  } else if (signal) {
    const listener = () => watcher.close();
    signal.addEventListener('abort', listener, { once: true });
    watcher.once('close', () => signal.removeEventListener('abort', listener));
  }
}

/** What came and was not asked for yet, and who asked before something came. */
class Events {
  #waiting = [];
  #wake = () => {};

  add(event) {
    this.#waiting.push(event);
    this.#wake();
  }

  async next() {
    while (this.#waiting.length === 0) {
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#waiting.shift();
  }
}

/** fs.promises.watch: `{ eventType, filename }` one after the other, until the signal aborts. */
async function* watchEach(file, options = { __proto__: null }) {
  const path = pathOf(file);
  checkOptions(options);
  const { signal } = options;
  if (signal?.aborted) {
    throw new AbortError(undefined, { cause: signal.reason });
  }
  const encode = nameEncoder(options);
  const events = new Events();
  const handle = begin(path, { persistent: true, ...options }, (eventType, name) =>
    events.add({ __proto__: null, eventType, filename: encode(name) }));
  const abort = () => events.add(new AbortError(undefined, { cause: signal.reason }));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      const event = await events.next();
      if (event instanceof AbortError) {
        throw event;
      }
      yield event;
    }
  } finally {
    handle.close();
    signal?.removeEventListener('abort', abort);
  }
}

module.exports = { FSWatcher, watch, watchEach };
