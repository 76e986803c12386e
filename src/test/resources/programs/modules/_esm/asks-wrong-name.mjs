import { nobody } from './voice.mjs';
console.log('never printed', nobody);
