'use strict';
// How errors are shown: their stack, the name put right, frames shared with the cause left out.

const { prefix } = require('internal/util/inspect/names');
const types = internalBinding('types');

function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

function stackOf(error) {
  return error.stack ? String(error.stack) : Error.prototype.toString.call(error);
}

/** Leaves out what the stack shows already, adds hidden properties that belong to an error; V8 has stack before message. */
function adjustKeys(context, error, keys, stack) {
  if (context.showHidden) {
    const message = keys.indexOf('message');
    const trace = keys.indexOf('stack');
    if (message !== -1 && trace > message) {
      keys.splice(message, 0, ...keys.splice(trace, 1));
    }
  } else if (keys.length > 0) {
    for (const name of ['name', 'message', 'stack']) {
      const position = keys.indexOf(name);
      if (position !== -1 && (typeof error[name] !== 'string' || stack.includes(error[name]))) {
        keys.splice(position, 1);
      }
    }
  }
  if ('cause' in error && !keys.includes('cause')) {
    keys.push('cause');
  }
  if (Array.isArray(error.errors) && !keys.includes('errors')) {
    keys.push('errors');
  }
}

/** Puts the class into the first line when the stack was taken under another name. */
function correctName(stack, constructor, name, tag) {
  let length = name.length;
  const startsWithName = name.endsWith('Error') && stack.startsWith(name)
    && (stack.length === length || stack[length] === ':' || stack[length] === '\n');
  if (constructor !== null && !startsWithName) {
    return stack;
  }
  let fallback = 'Error';
  if (constructor === null) {
    const start = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n\s+at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
    fallback = (start && start[1]) || '';
    length = fallback.length;
    fallback ||= 'Error';
  }
  const shown = prefix(constructor, tag, fallback).slice(0, -1);
  if (name === shown) {
    return stack;
  }
  if (!shown.includes(name)) {
    return `${shown} [${name}]${stack.slice(length)}`;
  }
  return length === 0 ? `${shown}: ${stack}` : `${shown}${stack.slice(length)}`;
}

/** The longest run of lines of `frames` that also stands in `others`. */
function longestSharedRun(frames, others) {
  for (let i = 0; i < frames.length - 3; i++) {
    const position = others.indexOf(frames[i]);
    if (position !== -1) {
      const rest = others.length - position;
      if (rest > 3) {
        let length = 1;
        const most = Math.min(frames.length - i, rest);
        while (length < most && frames[i + length] === others[position + length]) {
          length++;
        }
        if (length > 3) {
          return { start: i, length };
        }
      }
    }
  }
  return { start: 0, length: 0 };
}

function framesOf(context, error, text) {
  const frames = text.split('\n');
  let cause;
  try {
    ({ cause } = error);
  } catch {
    return frames;
  }
  if (cause === null || cause === undefined || !isError(cause)) {
    return frames;
  }
  const causeStack = stackOf(cause);
  const start = causeStack.indexOf('\n    at');
  if (start !== -1) {
    const shared = longestSharedRun(frames, causeStack.slice(start + 1).split('\n'));
    if (shared.length > 3) {
      const skipped = shared.length - 2;
      const line = `    ... ${skipped} lines matching cause stack trace ...`;
      frames.splice(shared.start + 1, skipped, context.stylize(line, 'undefined'));
    }
  }
  return frames;
}

const coreFrame = /^ {4}at (?:[^/\\(]+ \(|)node:(.+):\d+:\d+(?:\)|$)/;
const packageName = /([/\\]node_modules[/\\])((?:@[^/\\]+[/\\])?[^/\\]+)(?=[/\\])/g;

/** Frames of the runtime are grey, package names underlined, the working directory grey. */
function colorFrame(context, frame) {
  if (coreFrame.test(frame)) {
    return context.stylize(frame, 'undefined');
  }
  const directory = process.cwd();
  const position = frame.indexOf(directory);
  let text = frame.replace(packageName, (match, folder, name) => folder + context.stylize(name, 'module'));
  if (position !== -1) {
    const end = position + directory.length + 1;
    const isUrl = frame.slice(position - 7, position) === 'file://';
    const start = isUrl ? position - 7 : position;
    text = text.slice(0, start) + context.stylize(text.slice(start, end), 'undefined') + text.slice(end);
  }
  return text;
}

function errorBase(context, error, constructor, tag, keys) {
  const name = error.name === null || error.name === undefined ? 'Error' : String(error.name);
  const raw = stackOf(error);
  adjustKeys(context, error, keys, raw);
  let stack = correctName(raw, constructor, name, tag);
  const message = error.message ? stack.indexOf(error.message) : -1;
  const afterMessage = message === -1 ? -1 : message + error.message.length;
  const framesStart = stack.indexOf('\n    at', afterMessage);
  if (framesStart === -1) {
    stack = `[${stack}]`;
  } else {
    let frames = framesOf(context, error, stack.slice(framesStart + 1));
    if (context.colors) {
      frames = frames.map((frame) => colorFrame(context, frame));
    }
    stack = `${stack.slice(0, framesStart)}\n${frames.join('\n')}`;
  }
  return context.indentation === 0 ? stack : stack.replaceAll('\n', `\n${' '.repeat(context.indentation)}`);
}

module.exports = { errorBase, isError };
