// require.resolve finds the file without loading it.
const path = require('path');
const show = (id) => console.log(id, '->', path.relative(__dirname, require.resolve(id)).replace(/\\/g, '/'));
show('./_parts');
show('./_parts/data');
show('./_parts/../_parts/greet');
console.log(require.resolve('fs'), require.resolve('node:fs'));
console.log(require.resolve.paths('x')[0] === path.join(__dirname, 'node_modules'), require.resolve.paths('fs'));
