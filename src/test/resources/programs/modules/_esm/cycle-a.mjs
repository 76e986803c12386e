import { show } from './cycle-b.mjs';
export function early() { return 'early function'; }
export const name = 'a';
console.log('a:', show());
