// require.resolve with folders to start from, and the folders it looks in.
const path = require('path');
const show = (file) => path.relative(__dirname, file);
console.log(show(require.resolve('multi', { paths: [path.join(__dirname, '_conditions')] })));
console.log(show(require.resolve('./asks', { paths: [path.join(__dirname, '_conditions')] })));
console.log(require.resolve('fs'), require.resolve('node:fs'), require.resolve.paths('fs'));
console.log(require.resolve.paths('./x').map(show), show(require.resolve.paths('x')[0]));
for (const options of [{ paths: 'x' }, { paths: [5] }, { paths: [] }]) {
  try {
    console.log(require.resolve('multi', options));
  } catch (error) {
    console.log(error.code);
  }
}
