// In a cycle of ES modules functions are there early, let and const are not.
import { name } from './_esm/cycle-a.mjs';
console.log('main', name);
