// Bytes that look random and are the same in every run (mulberry32).
let state = 20231;

function next() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

exports.bytes = (size) => Buffer.from(Array.from({ length: size }, () => next() & 0xff));
