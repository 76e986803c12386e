'use strict';
// AssertionError: what failed, with the values and the operator that compared them.

const { inspect } = require('internal/util/inspect');
const { validateObject } = require('internal/validators');

function isThrowable(value) {
  return typeof value === 'object' && value instanceof Error && 'stack' in value;
}

/** The error without its stack, which would differ from any other's. */
function withoutStack(error) {
  const copy = Object.assign({ __proto__: Object.getPrototypeOf(error) }, error);
  return Object.defineProperty(copy, 'message', { __proto__: null, value: error.message });
}

function textOf({ message, actual, expected, operator }) {
  if (message === undefined || message === null) {
    const { messageFor } = require('internal/assert/diff');
    return isThrowable(actual) && isThrowable(expected)
      ? messageFor(withoutStack(actual), withoutStack(expected), operator)
      : messageFor(actual, expected, operator);
  }
  return operator === 'deepStrictEqual' || operator === 'strictEqual'
    ? require('internal/assert/diff').diff(actual, expected, operator, `${message}`)
    : String(message);
}

/** Long values are cut when the error is shown. */
function shortened(value) {
  if (typeof value !== 'string') {
    return value;
  }
  const lines = value.split('\n');
  return lines.length > 10
    ? `${lines.slice(0, 10).join('\n')}\n...`
    : value.length > 512 ? `${value.slice(0, 512)}...` : value;
}

class AssertionError extends Error {
  constructor(options) {
    validateObject(options, 'options');
    super(textOf(options));
    const { message, operator, stackStartFn, details, stackStartFunction, actual, expected } = options;
    this.generatedMessage = !message;
    Object.defineProperty(this, 'name', {
      __proto__: null,
      value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    if (details) {
      this.actual = undefined;
      this.expected = undefined;
      this.operator = undefined;
      details.forEach((detail, i) => {
        this[`message ${i}`] = detail.message;
        this[`actual ${i}`] = detail.actual;
        this[`expected ${i}`] = detail.expected;
        this[`operator ${i}`] = detail.operator;
        this[`stack trace ${i}`] = detail.stack;
      });
    } else {
      this.actual = actual;
      this.expected = expected;
      this.operator = operator;
    }
    Error.captureStackTrace(this, stackStartFn || stackStartFunction);
    void this.stack;
    this.name = 'AssertionError';
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  [inspect.custom](depth, context) {
    const { actual, expected } = this;
    this.actual = shortened(actual);
    this.expected = shortened(expected);
    const text = inspect(this, { ...context, customInspect: false, depth: 0 });
    this.actual = actual;
    this.expected = expected;
    return text;
  }
}

module.exports = { AssertionError };
