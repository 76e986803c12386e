// A bare id is looked for in node_modules, here and in every folder above.
console.log(require('./_lookup/deep/asks'));
