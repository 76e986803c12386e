// A CommonJS module imported: its exports are the default, and names that can be seen in the text.
import all, { named, other } from './_esm/common.cjs';
import * as space from './_esm/common.cjs';
console.log(all, named, other);
console.log(space.default === all, Object.keys(space));
