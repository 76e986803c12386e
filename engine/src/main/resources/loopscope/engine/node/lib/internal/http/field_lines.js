'use strict';
// How the field lines of a message become an object: what happens when a name comes twice depends on the name.

const SINGLE = 0;
const LIST = 1;
const COOKIE = 2;
const ARRAY = 3;

/** Names whose second line is ignored. */
const singles = [
  'age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host', 'if-modified-since',
  'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization', 'referer', 'retry-after',
  'server', 'user-agent',
];
const rules = new Map([...singles.map((name) => [name, SINGLE]), ['cookie', COOKIE], ['set-cookie', ARRAY]]);

/** The lower-case form of names seen before: they are few, and come with every message. */
const lowerCase = new Map();

function lowered(name) {
  let lower = lowerCase.get(name);
  if (lower === undefined) {
    lower = name.toLowerCase();
    if (lowerCase.size < 500) {
      lowerCase.set(name, lower);
    }
  }
  return lower;
}

function join(target, name, separator, value) {
  const before = target[name];
  target[name] = typeof before === 'string' ? before + separator + value : value;
}

/** Adds a line to the object behind `headers`. */
function addLine(target, field, value, joinDuplicates) {
  const name = lowered(field);
  const rule = rules.get(name) ?? LIST;
  if (rule === LIST) {
    join(target, name, ', ', value);
  } else if (rule === COOKIE) {
    join(target, name, '; ', value);
  } else if (rule === ARRAY) {
    if (target[name] === undefined) {
      target[name] = [value];
    } else {
      target[name].push(value);
    }
  } else if (target[name] === undefined) {
    target[name] = value;
  } else if (joinDuplicates) {
    target[name] += `, ${value}`;
  }
}

/** Adds a line to the object behind `headersDistinct`. */
function addLineDistinct(target, field, value) {
  const name = lowered(field);
  if (target[name]) {
    target[name].push(value);
  } else {
    target[name] = [value];
  }
}

module.exports = { addLine, addLineDistinct, lowered };
