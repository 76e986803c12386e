'use strict';
// exec and execFile: a program that runs to its end, and what it printed.

const { codes } = require('internal/errors');
const { checkMaxBuffer, checkTimeout, execArguments, execFileArguments } = require('internal/child_process/arguments');
const { killSignalOf } = require('internal/child_process/signals');
const { spawn } = require('internal/child_process/spawn');

const megabyte = 1024 * 1024;

/** Keeps what a stream gives, up to a limit in bytes or, where it is text, in characters. */
class Collected {
  #pieces = [];
  #length = 0;

  constructor(stream, encoding, name, limit, exceeded) {
    this.encoding = encoding;
    if (encoding) {
      stream?.setEncoding(encoding);
    }
    stream?.on('data', (chunk) => {
      const length = chunk.length;
      this.#length += length;
      if (this.#length > limit) {
        this.#pieces.push(chunk.slice(0, length - (this.#length - limit)));
        exceeded(new codes.ERR_CHILD_PROCESS_STDIO_MAXBUFFER(name));
      } else {
        this.#pieces.push(chunk);
      }
    });
  }

  get value() {
    return this.encoding ? this.#pieces.join('') : require('buffer').Buffer.concat(this.#pieces);
  }
}

function encodingOf(encoding) {
  const { Buffer } = require('buffer');
  return encoding && encoding !== 'buffer' && Buffer.isEncoding(encoding) ? encoding : undefined;
}

/** Why the program is taken to have failed; undefined where it has not. */
function failureOf(run, command, code, signal, errors) {
  if (run.error) {
    return run.error;
  }
  if (code === 0 && signal === null) {
    return undefined;
  }
  const failure = new Error(`Command failed: ${command}\n${errors}`);
  failure.code = code < 0 ? require('internal/util').getSystemErrorName(code) : code;
  failure.killed = run.child.killed || run.killed;
  failure.signal = signal;
  return failure;
}

/** One execution: its limits, and its callback, which is called once. */
class Run {
  constructor(file, args, options, callback) {
    this.options = options;
    this.callback = callback;
    this.killed = false;
    this.done = false;
    this.child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env,
      gid: options.gid,
      shell: options.shell,
      signal: options.signal,
      uid: options.uid,
      argv0: options.argv0,
      windowsHide: Boolean(options.windowsHide),
      windowsVerbatimArguments: Boolean(options.windowsVerbatimArguments),
    });
    this.command = args.length === 0 ? file : `${file} ${args.join(' ')}`;
    this.#collect();
    this.#limitTime();
    this.child.on('close', (code, signal) => this.#finish(code, signal));
    this.child.on('error', (error) => this.#fail(error));
  }

  #collect() {
    const { child, options } = this;
    const collected = (name) => new Collected(child[name], encodingOf(options.encoding), name,
      options.maxBuffer, (error) => this.#exceeded(error));
    this.out = collected('stdout');
    this.err = collected('stderr');
  }

  #limitTime() {
    if (this.options.timeout > 0) {
      this.timer = setTimeout(() => {
        this.#kill();
        this.timer = undefined;
      }, this.options.timeout);
    }
  }

  #exceeded(error) {
    this.error ??= error;
    this.#kill();
  }

  #kill() {
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
    this.killed = true;
    try {
      this.child.kill(this.options.killSignal);
    } catch (error) {
      this.error ??= error;
      this.#finish(null, null);
    }
  }

  #fail(error) {
    this.error = error;
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
    this.#finish(null, null);
  }

  #finish(code, signal) {
    if (this.done) {
      return;
    }
    this.done = true;
    clearTimeout(this.timer);
    const [out, err] = [this.out.value, this.err.value];
    const failure = failureOf(this, this.command, code, signal, err);
    if (failure !== undefined) {
      failure.cmd = this.command;
    }
    this.callback?.(failure ?? null, out, err);
  }
}

function execFile(file, args, options, callback) {
  const given = execFileArguments(file, args, options, callback);
  const settings = {
    encoding: 'utf8', timeout: 0, maxBuffer: megabyte, killSignal: 'SIGTERM', cwd: null, env: null, shell: false,
    ...given.options,
  };
  checkTimeout(settings.timeout);
  checkMaxBuffer(settings.maxBuffer);
  settings.killSignal = killSignalOf(settings.killSignal);
  return new Run(file, given.args, settings, given.callback).child;
}

function exec(command, options, callback) {
  const given = execArguments(command, options, callback);
  return execFile(given.file, given.options, given.callback);
}

/** The promise forms carry the child, and both outputs in their result as well as in their error. */
function promiseForm(start) {
  return Object.defineProperty((...args) => {
    let child;
    const promise = new Promise((resolve, reject) => {
      child = start(...args, (error, stdout, stderr) => {
        if (error === null) {
          resolve({ stdout, stderr });
        } else {
          reject(Object.assign(error, { stdout, stderr }));
        }
      });
    });
    promise.child = child;
    return promise;
  }, 'name', { value: start.name });
}

for (const start of [exec, execFile]) {
  Object.defineProperty(start, require('util').promisify.custom, { value: promiseForm(start), enumerable: false });
}

module.exports = { exec, execFile };
