// A .js file with import or export statements is a module though nothing says so.
import { basename } from 'node:path';
export const here = basename(import.meta.url);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise first, as in every module'));
console.log(here, typeof require);
