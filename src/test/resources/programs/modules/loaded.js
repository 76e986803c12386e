// module.loaded is false while the file runs and true afterwards.
const late = require('./_parts/late');
console.log('early', late.early, 'after require', require.cache[require.resolve('./_parts/late')].loaded);
