// A module namespace prints as one, sorted by name, and is sealed.
import * as voice from './_esm/live.mjs';
console.log(voice);
console.log(Object.prototype.toString.call(voice), Object.isSealed(voice), Reflect.getPrototypeOf(voice));
