// One program in four ways: as CommonJS, as one file that a bundler made of that, as AMD, and as ES modules.
const amd = require('./four-ways/amd/loader');

console.log('CommonJS');
require('./four-ways/commonjs/main'); // reads each file while all else waits

console.log('Bundle');
require('./four-ways/bundle'); // the same modules, in one file

amd.load(['./four-ways/amd/main'], (main) => { // the files are read while the loop goes on
  console.log('AMD');
  main.start();

  import('./four-ways/esm/main.mjs').then(({ start }) => { // fetched, linked and only then evaluated
    console.log('ES modules');
    start();
  });
});

console.log('Here the first two are done.');
