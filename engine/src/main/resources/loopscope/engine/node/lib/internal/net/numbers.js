'use strict';
// IP addresses as numbers, and back: https://www.rfc-editor.org/rfc/rfc5952

const MAPPED = 0xffffn << 32n;

function v4(text) {
  return text.split('.').reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** The groups of one side of `::`, an IPv4 address being two of them. */
function groupsOf(side) {
  return side === '' ? [] : side.split(':').flatMap((part) => {
    if (!part.includes('.')) {
      return [BigInt(`0x${part}`)];
    }
    const value = v4(part);
    return [value >> 16n, value & 0xffffn];
  });
}

function v6(text) {
  const [left, right] = text.replace(/%.*/, '').split('::').map(groupsOf);
  const groups = right === undefined
    ? left
    : [...left, ...Array(8 - left.length - right.length).fill(0n), ...right];
  return groups.reduce((value, group) => (value << 16n) | group, 0n);
}

/** The number of a valid address of a family, 4 or 6. */
function toNumber(text, family) {
  return family === 4 ? v4(text) : v6(text);
}

/** The IPv4 address that one of IPv6 stands for, or undefined. */
function mapped(value) {
  return value >> 32n === 0xffffn ? value ^ MAPPED : undefined;
}

function v4Text(value) {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}

/** The longest run of zeros, of two groups at least, is left out. */
function v6Text(value) {
  if (mapped(value) !== undefined) {
    return `::ffff:${v4Text(mapped(value))}`;
  }
  if (value >> 32n === 0n && value >> 16n !== 0n) {
    return `::${v4Text(value)}`;
  }
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  const runs = groups.join(':').match(/(?<![^:])0(?::0)+(?![^:])/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  if (longest === '') {
    return groups.join(':');
  }
  const [left, right] = splitAt(groups.join(':'), longest);
  return `${left.replace(/:$/, '')}::${right.replace(/^:/, '')}`;
}

function splitAt(text, part) {
  const start = text.search(new RegExp(`(?<![^:])${part}(?![^:])`));
  return [text.slice(0, start), text.slice(start + part.length)];
}

/** The usual text of an address. */
function toText(value, family) {
  return family === 4 ? v4Text(value) : v6Text(value);
}

module.exports = { MAPPED, mapped, toNumber, toText };
