// What a program changes in a core module reaches named imports when it says so.
import fs, { existsSync } from 'fs';
import { syncBuiltinESMExports } from 'module';
const original = fs.existsSync;
fs.existsSync = () => 'changed';
console.log(existsSync('/') === true);
syncBuiltinESMExports();
console.log(existsSync('/'));
fs.existsSync = original;
syncBuiltinESMExports();
console.log(existsSync('/'));
