// requirejs: AMD modules, named and not, in a cycle, from Node, and missing.
const requirejs = require('requirejs');
requirejs.config({ baseUrl: __dirname + '/_amd', nodeRequire: require });
requirejs(['a', 'named', 'path'], (a, named, path) => { console.log(a, named(), path.basename('/x/y.js')); });
console.log(requirejs('b')); 
requirejs(['missing'], () => console.log('?'), (e) => console.log(e.requireType, e.requireModules));
requirejs.define && console.log(typeof requirejs.define);
