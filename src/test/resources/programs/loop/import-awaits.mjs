// A module that awaits holds up the modules that import it, not its sibling.
import './_import-awaits/slow.mjs';
import './_import-awaits/quick.mjs';
console.log('main');
