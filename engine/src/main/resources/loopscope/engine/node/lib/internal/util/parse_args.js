'use strict';
// util.parseArgs: command-line arguments as options and positionals.

const { codes } = require('internal/errors');
const { validateArray, validateBoolean, validateObject, validateString } = require('internal/validators');

function hasOwn(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function checkDefault(name, option) {
  const check = option.type === 'string' ? validateString : validateBoolean;
  if (option.multiple) {
    validateArray(option.default, name);
    option.default.forEach((value, i) => check(value, `${name}[${i}]`));
  } else {
    check(option.default, name);
  }
}

function checkOption(long, option) {
  validateObject(option, `options.${long}`);
  if (option.type !== 'string' && option.type !== 'boolean') {
    throw new codes.ERR_INVALID_ARG_TYPE(`options.${long}.type`, "('string|boolean')", option.type);
  }
  if (hasOwn(option, 'short')) {
    validateString(option.short, `options.${long}.short`);
    if (option.short.length !== 1) {
      throw new codes.ERR_INVALID_ARG_VALUE(`options.${long}.short`, option.short, 'must be a single character');
    }
  }
  if (hasOwn(option, 'multiple')) {
    validateBoolean(option.multiple, `options.${long}.multiple`);
  }
  if (option.default !== undefined) {
    checkDefault(`options.${long}.default`, option);
  }
}

/** The long name for a short one; an unknown short option stands for itself. */
function longNameOf(short, options) {
  return Object.keys(options).find((long) => options[long].short === short) ?? short;
}

function takesValue(name, options) {
  return hasOwn(options, name) && options[name].type === 'string';
}

function startsGroup(arg, options) {
  return /^-[^-]./s.test(arg) && !takesValue(longNameOf(arg[1], options), options);
}

/** `-abc` as `-a -b -c`; the first option that takes a value takes the rest of the group. */
function ungroup(arg, options) {
  const parts = [];
  for (let i = 1; i < arg.length; i++) {
    const last = i === arg.length - 1;
    if (!last && takesValue(longNameOf(arg[i], options), options)) {
      parts.push(`-${arg.slice(i)}`);
      break;
    }
    parts.push(`-${arg[i]}`);
  }
  return parts;
}

/** Cuts the arguments into tokens; an option of type string takes the argument after it. */
class Tokenizer {
  tokens = [];
  index = -1;
  fromGroup = 0;

  constructor(args, options) {
    this.rest = [...args];
    this.options = options;
  }

  run() {
    while (this.rest.length > 0) {
      const arg = this.rest.shift();
      if (this.fromGroup > 0) {
        this.fromGroup--;
      } else {
        this.index++;
      }
      if (arg === '--') {
        this.#terminate();
      } else if (startsGroup(arg, this.options)) {
        const parts = ungroup(arg, this.options);
        this.rest.unshift(...parts);
        this.fromGroup = parts.length;
      } else {
        this.#token(arg);
      }
    }
    return this.tokens;
  }

  #terminate() {
    this.tokens.push({ kind: 'option-terminator', index: this.index });
    for (const value of this.rest.splice(0)) {
      this.tokens.push({ kind: 'positional', index: ++this.index, value });
    }
  }

  #token(arg) {
    const equals = arg.indexOf('=', 3);
    if (/^-[^-]$/s.test(arg)) {
      this.#lone(longNameOf(arg[1], this.options), arg);
    } else if (/^-[^-]/.test(arg)) {
      this.#option(longNameOf(arg[1], this.options), arg.slice(0, 2), arg.slice(2), true);
    } else if (/^--./s.test(arg) && equals !== -1) {
      this.#option(arg.slice(2, equals), arg.slice(0, equals), arg.slice(equals + 1), true);
    } else if (/^--./s.test(arg)) {
      this.#lone(arg.slice(2), arg);
    } else {
      this.tokens.push({ kind: 'positional', index: this.index, value: arg });
    }
  }

  /** An option without a value of its own. */
  #lone(name, rawName) {
    if (takesValue(name, this.options) && this.rest.length > 0) {
      this.#option(name, rawName, this.rest.shift(), false);
      this.index++;
    } else {
      this.#option(name, rawName, undefined, undefined);
    }
  }

  #option(name, rawName, value, inlineValue) {
    this.tokens.push({ kind: 'option', name, rawName, index: this.index, value, inlineValue });
  }
}

function checkUsage(token, options, allowPositionals, allowNegative) {
  const negated = allowNegative && token.name.startsWith('no-') ? token.name.slice(3) : undefined;
  if (negated !== undefined && hasOwn(options, negated) && options[negated].type === 'boolean') {
    return;
  }
  if (!hasOwn(options, token.name)) {
    throw new codes.ERR_PARSE_ARGS_UNKNOWN_OPTION(token.rawName, allowPositionals);
  }
  const { short, type } = options[token.name];
  const both = `${short ? `-${short}, ` : ''}--${token.name}`;
  if (type === 'string' && typeof token.value !== 'string') {
    throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${both} <value>' argument missing`);
  }
  if (type === 'boolean' && token.value !== undefined) {
    throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${both}' does not take an argument`);
  }
}

function checkAmbiguity({ name, rawName, value, inlineValue }) {
  if (!inlineValue && value !== undefined && value.length > 1 && value.startsWith('-')) {
    const example = rawName.startsWith('--') ? `'${rawName}=-XYZ'` : `'--${name}=-XYZ' or '${rawName}-XYZ'`;
    throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(
      `Option '${rawName}' argument is ambiguous.\nDid you forget to specify the option argument for '${rawName}'?\n` +
      `To specify an option argument starting with a dash use ${example}.`);
  }
}

function store(values, { name, value }, options, allowNegative) {
  if (name === '__proto__') {
    return;
  }
  const negates = allowNegative && name.startsWith('no-') && value === undefined;
  const key = negates ? name.slice(3) : name;
  const stored = negates ? false : value ?? true;
  if (options[key]?.multiple) {
    (values[key] ??= []).push(stored);
  } else {
    values[key] = stored;
  }
}

function parseArgs(config = { __proto__: null }) {
  const { options = { __proto__: null }, strict = true, tokens: returnTokens = false, allowNegative = false } = config;
  const args = config.args ?? process.argv.slice(2);
  const allowPositionals = config.allowPositionals ?? !strict;
  validateArray(args, 'args');
  validateBoolean(strict, 'strict');
  validateBoolean(allowPositionals, 'allowPositionals');
  validateBoolean(returnTokens, 'tokens');
  validateBoolean(allowNegative, 'allowNegative');
  validateObject(options, 'options');
  Object.keys(options).forEach((long) => checkOption(long, options[long]));

  const tokens = new Tokenizer(args, options).run();
  const result = { values: { __proto__: null }, positionals: [] };
  if (returnTokens) {
    result.tokens = tokens;
  }
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (strict) {
        checkUsage(token, options, allowPositionals, allowNegative);
        checkAmbiguity(token);
      }
      store(result.values, token, options, allowNegative);
    } else if (token.kind === 'positional') {
      if (!allowPositionals) {
        throw new codes.ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
      }
      result.positionals.push(token.value);
    }
  }
  for (const [long, option] of Object.entries(options)) {
    if (option.default !== undefined && result.values[long] === undefined) {
      result.values[long] = option.default;
    }
  }
  return result;
}

module.exports = { parseArgs };
