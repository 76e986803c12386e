// Named, default and namespace imports from modules and core modules.
import shout, { whisper as quiet, PI } from './_esm/voice.mjs';
import * as voice from './_esm/voice.mjs';
import fs, { readFileSync } from 'node:fs';
import { basename } from 'path';
console.log(shout('hello'), quiet('HELLO'), PI);
console.log(Object.keys(voice), voice.default === shout);
console.log(fs.readFileSync === readFileSync, basename('/a/b.js'));
