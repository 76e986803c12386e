'use strict';
// What this engine's language has and Node 20's has not yet: taken away, but for the core library's own use.

const { transfer } = ArrayBuffer.prototype;

for (const [owner, names] of [
  [globalThis.Object, ['groupBy']],
  [Map, ['groupBy']],
  [Promise, ['withResolvers']],
  [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'detached']],
]) {
  for (const name of names) {
    delete owner[name];
  }
}

module.exports = { transfer };
