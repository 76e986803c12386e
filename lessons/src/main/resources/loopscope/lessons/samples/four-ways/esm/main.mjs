import greet from './greet.mjs';
import names from './names.mjs';

export function start() {
  for (const name of names) {
    console.log(`  ${greet(name)}`);
  }
}
