// What is marked as untransferable stays; so does the pool that small Buffers share.
const { markAsUntransferable } = require('node:worker_threads');
const kept = new ArrayBuffer(4);
markAsUntransferable(kept);
console.log(structuredClone(kept, { transfer: [kept] }).byteLength, kept.byteLength);
const small = Buffer.from('pooled');
structuredClone(1, { transfer: [small.buffer] });
console.log(small.toString());
