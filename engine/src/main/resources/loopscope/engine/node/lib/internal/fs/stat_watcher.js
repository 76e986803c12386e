'use strict';
// fs.watchFile: asks again and again what stat tells of a file.

const EventEmitter = require('events');
const { validateFunction, validateObject, validateUint32 } = require('internal/validators');
const { pathOf } = require('internal/fs/arguments');
const { runCallback } = require('internal/fs/tasks');
const { statsFrom } = require('internal/fs/stats');
const operations = require('internal/fs/operations');
const { resolve } = require('path');

const defaultInterval = 5007;
const fields = ['dev', 'mode', 'nlink', 'uid', 'gid', 'ino', 'size', 'mtimeMs', 'ctimeMs', 'birthtimeMs'];
const watchers = new Map();

/** What is told of a file that is not there. */
function nothing(bigint) {
  return statsFrom(new Array(18).fill(0), bigint);
}

function differ(one, other) {
  return fields.some((name) => one[name] !== other[name]);
}

class StatWatcher extends EventEmitter {
  #path;
  #options;
  #timer;
  #last;
  #missing = false;
  #stopped = false;

  constructor(path, options) {
    super();
    this.#path = path;
    this.#options = options;
    this.#look();
  }

  #look() {
    runCallback(operations.stat.request(this.#path, { bigint: this.#options.bigint }), 'fs.watchFile', undefined,
      (error, stats) => {
        if (!this.#stopped) {
          this.#compare(error ? nothing(this.#options.bigint) : stats, Boolean(error));
          this.#timer = setTimeout(() => this.#look(), this.#options.interval);
          if (!this.#options.persistent) {
            this.#timer.unref();
          }
        }
      });
  }

  /** The first look tells only that there is no such file. */
  #compare(stats, missing) {
    const before = this.#last;
    const known = before !== undefined;
    const isNews = known ? missing !== this.#missing || (!missing && differ(stats, before)) : missing;
    this.#last = stats;
    this.#missing = missing;
    if (isNews) {
      this.emit('change', stats, before ?? stats);
    }
  }

  stop() {
    if (!this.#stopped) {
      this.#stopped = true;
      clearTimeout(this.#timer);
      process.nextTick(() => this.emit('stop'));
    }
  }

  ref() {
    this.#options.persistent = true;
    this.#timer?.ref();
    return this;
  }

  unref() {
    this.#options.persistent = false;
    this.#timer?.unref();
    return this;
  }
}

function watchFile(file, options, listener) {
  const path = resolve(pathOf(file, 'filename'));
  if (options === null || typeof options !== 'object') {
    listener = options;
    options = undefined;
  }
  const given = { interval: defaultInterval, persistent: true, bigint: false, ...options };
  validateFunction(listener, 'listener');
  validateObject(given, 'options');
  validateUint32(given.interval, 'interval');
  let watcher = watchers.get(path);
  if (watcher === undefined) {
    watcher = new StatWatcher(path, given);
    watchers.set(path, watcher);
  }
  watcher.addListener('change', listener);
  return watcher;
}

function unwatchFile(file, listener) {
  const path = resolve(pathOf(file, 'filename'));
  const watcher = watchers.get(path);
  if (watcher === undefined) {
    return;
  }
  if (typeof listener === 'function') {
    watcher.removeListener('change', listener);
  } else {
    watcher.removeAllListeners('change');
  }
  if (watcher.listenerCount('change') === 0) {
    watcher.stop();
    watchers.delete(path);
  }
}

module.exports = { StatWatcher, unwatchFile, watchFile };
