// Two operations on the thread pool may finish in either order.
const fs = require('fs');
fs.stat(__filename, () => console.log('first stat'));
fs.stat(__dirname, () => console.log('second stat'));
