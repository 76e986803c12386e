// import.meta, and what a module does not have.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
console.log(basename(import.meta.url), basename(fileURLToPath(import.meta.url)));
console.log(basename(import.meta.filename), basename(import.meta.dirname));
console.log(basename(import.meta.resolve('./_esm/voice.mjs')));
console.log(typeof require, typeof module, typeof exports, typeof __filename, this);
