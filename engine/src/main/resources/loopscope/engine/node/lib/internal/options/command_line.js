'use strict';
// Node's own command line: its options, the program, and the program's arguments. NODE_OPTIONS comes before it.

const { options } = require('internal/options');
const { allowedInEnvironment, isKnown, listed } = require('internal/options/names');

const long = { '__proto__': null, '-r': '--require', '-e': '--eval', '-p': '--print', '-c': '--check', '-v': '--version',
  '-h': '--help', '-i': '--interactive', '-C': '--conditions' };
const withValue = new Set(['--conditions', '--diagnostic-dir', '--disable-proto', '--disable-warning',
  '--dns-result-order', '--env-file', '--eval', '--experimental-default-type', '--experimental-loader', '--icu-data-dir',
  '--import', '--input-type', '--loader', '--max-http-header-size', '--openssl-config', '--redirect-warnings',
  '--require', '--secure-heap', '--test-name-pattern', '--title', '--tls-cipher-list', '--trace-event-categories',
  '--unhandled-rejections', '--v8-pool-size']);
const repeated = new Set(['--require', '--import', '--conditions', '--env-file', '--disable-warning']);
const allowedValues = {
  '__proto__': null,
  '--unhandled-rejections': ['warn-with-error-code', 'throw', 'strict', 'warn', 'none'],
  '--input-type': ['commonjs', 'module'],
};

/** What is wrong with the command line is told on stderr, and ends the process. */
function refuse(message) {
  internalBinding('stdio').writeString(2, `${process.execPath}: ${message}\n`);
  internalBinding('errors').exit(9);
}

function set(name, value) {
  if (repeated.has(name)) {
    options.set(name, [...options.get(name) ?? [], value]);
  } else {
    options.set(name, value);
  }
}

function check(name, value) {
  if (allowedValues[name] !== undefined && !allowedValues[name].includes(value)) {
    refuse(name === '--input-type'
      ? '--input-type must be "module" or "commonjs"'
      : `invalid value for ${name}`);
  }
}

/** Takes the option at `words[at]`; returns where the next word is. */
function take(words, at) {
  const [, shown, given] = /^(-[^=]*)(?:=(.*))?$/s.exec(words[at]);
  if (!isKnown(shown)) {
    refuse(`bad option: ${words[at]}`);
  }
  if (shown === '-p' || shown === '--print' || shown === '-pe') {
    return takePrint(words, at, given);
  }
  const name = long[shown] ?? listed(shown);
  if (!withValue.has(name)) {
    set(name, given ?? true);
    return at + 1;
  }
  const value = given ?? words[at + 1];
  if (value === undefined || (given === undefined && value.startsWith('-') && value.length > 1)) {
    refuse(`${shown} requires an argument`);
  }
  check(name, value);
  set(name, value);
  return given === undefined ? at + 2 : at + 1;
}

/** --print may have its code from an --eval that comes before. */
function takePrint(words, at, given) {
  set('--print', true);
  const next = given ?? words[at + 1];
  if (next !== undefined && (given !== undefined || !next.startsWith('-'))) {
    set('--eval', next);
    return given === undefined ? at + 2 : at + 1;
  }
  if (!options.has('--eval')) {
    refuse(`${words[at]} requires an argument`);
  }
  return at + 1;
}

/** Words of NODE_OPTIONS; double quotes keep spaces. */
function environmentWords(text) {
  return [...text.matchAll(/(?:[^\s"]|"(?:\\.|[^"\\])*")+/g)].map(([word]) =>
    word.replace(/"((?:\\.|[^"\\])*)"/g, (_, inside) => inside.replace(/\\(.)/g, '$1')));
}

function readEnvironment(text) {
  const words = environmentWords(text);
  for (let at = 0; at < words.length;) {
    const name = words[at].replace(/=.*$/s, '');
    if (!words[at].startsWith('-') || !allowedInEnvironment.has(listed(name))) {
      refuse(`${words[at]} is not allowed in NODE_OPTIONS`);
    }
    at = take(words, at);
  }
}

/** `{ execArgv, script, args }` of the words after the executable's name. */
function readCommandLine(words) {
  if (process.env.NODE_OPTIONS) {
    readEnvironment(process.env.NODE_OPTIONS);
  }
  let at = 0;
  while (at < words.length && /^-./s.test(words[at]) && words[at] !== '--') {
    at = take(words, at);
  }
  const execArgv = words.slice(0, at);
  if (words[at] === '--') {
    at++;
  }
  const hasScript = !options.has('--eval') && at < words.length;
  return { execArgv, script: hasScript ? words[at] : undefined, args: words.slice(hasScript ? at + 1 : at) };
}

module.exports = { readCommandLine };
