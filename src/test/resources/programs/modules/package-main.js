// A folder with package.json: its main, with or without ending, else index.js.
console.log(require('./_packages/with-main'));
console.log(require('./_packages/main-is-folder'));
console.log(require('./_packages/without-main'));
console.log(require('./_packages/with-main/package.json').version);
