// Modules in data URLs, and two modules of one file by their queries.
console.log((await import('data:text/javascript,export default 5')).default);
console.log((await import('data:text/javascript;base64,ZXhwb3J0IGNvbnN0IHggPSAx')).x);
console.log((await import('data:application/json,{"a":1}', { with: { type: 'json' } })).default);
const first = await import('./_self/lib/one.js?1');
const second = await import('./_self/lib/one.js?2');
console.log(first === second, first === await import('./_self/lib/one.js?1'));
import fs, { readFileSync } from 'node:fs';
console.log(fs.readFileSync === readFileSync);
